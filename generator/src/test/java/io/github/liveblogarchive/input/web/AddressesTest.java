package io.github.liveblogarchive.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.Paper.example/Live/a/, paper.example/Live/a",
        "http://m.paper.example/live/a?page=2&utm_source=x#e1, paper.example/live/a",
        "https://paper.example/live/a/page/3/, paper.example/live/a",
        "https://paper.example/live/123/amp, paper.example/live/123",
        "https://paper.example/live/a/index.html?page=with:block-1, paper.example/live/a",
        "https://paper.example/?p=123&paged=2, paper.example?p=123",
        "https://paper.example/show.php?id=7&entry=9, paper.example/show.php?id=7",
    })
    void addresses_that_show_parts_of_one_page_are_one(String address, String page) {
        assertThat(Addresses.page(address)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "/a, https://paper.example/live/b, https://paper.example/a",
        "//img.example/a.jpg, '', https://img.example/a.jpg",
        "a.jpg, '', ''",
        "javascript:alert(1), https://paper.example/, ''",
        "https://paper.example/a b, '', https://paper.example/a b",
    })
    void an_address_is_completed_where_that_is_possible(String address, String base, String full) {
        assertThat(Addresses.absolute(address, base)).isEqualTo(full);
    }
}
