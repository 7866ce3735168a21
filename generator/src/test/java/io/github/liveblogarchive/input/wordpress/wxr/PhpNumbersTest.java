package io.github.liveblogarchive.input.wordpress.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:2:{i:0;i:5;i:1;s:1:"7";} | [5, 7]
            a:0:{}                     | []
            O:3:"Bad":1:{i:0;i:5;}     | []
            a:1:{i:0;s:3:"abc";}       | []
            5                          | []
            ''                         | []
            """)
    void a_list_of_numbers_is_read_and_nothing_else(String text, String numbers) {
        assertThat(PhpNumbers.read(text)).hasToString(numbers);
    }
}
