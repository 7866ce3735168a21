package io.github.liveblogarchive.theme.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://a.example/x https://a.example/x",
                "HTTP://a.example HTTP://a.example",
                "//a.example/x https://a.example/x",
                "https://a.example/ü https://a.example/%C3%BC",
                "https://a.example/100% https://a.example/100%25",
                "https://a.example/%41 https://a.example/%41",
                "https://a.example/#a#b https://a.example/#a%23b",
                "https://a.example/?x=[1] https://a.example/?x=%5B1%5D",
                "https://a.example:8080/ https://a.example:8080/",
                "https://[2001:db8::1]:80/x https://[2001:db8::1]:80/x",
                "https://ö.example/ https://ö.example/",
                "mailto:desk@a.example mailto:desk@a.example",
            })
    void an_address_that_leads_out_is_made_fit_for_markup(String address, String shown) {
        assertThat(Links.outer(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "data:text/html,x",
                "ftp://a.example",
                "file:///x",
                "https://",
                "http://@a.example",
                "https://u:p@a.example/",
                "https://a.example\\x",
                "https://a.example<x",
                "https://a.example</a>/",
                "https://a.example\"x/",
                "https://a.example{x}/",
                "https://a[b/",
                "https://a.example:port/",
                "https://a.example\u0000/",
                "mailto:",
                "mailto:nobody",
                "x",
                "/x",
                "#x",
                "",
                "site:/x",
                "https://a.example/a b"
            })
    void what_does_not_lead_out_by_an_allowed_scheme_is_dropped(String address) {
        assertThat(Links.outer(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.A.example/x, a.example", "http://a.example:80, a.example", "//cdn.example?x, cdn.example"})
    void readers_are_told_the_host(String address, String host) {
        assertThat(Links.host(address)).isEqualTo(host);
    }
}
