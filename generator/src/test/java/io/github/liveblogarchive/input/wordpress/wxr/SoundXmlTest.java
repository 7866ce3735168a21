package io.github.liveblogarchive.input.wordpress.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundXmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a>b &amp; c &#65; &#x41; &lt;</a>          | <a>b &amp; c &#65; &#x41; &lt;</a>          | 0
            <a>b & c</a>                                | <a>b &amp; c</a>                            | 1
            <a>&nbsp;&</a>                              | <a>&amp;nbsp;&amp;</a>                      | 2
            <a>&#11; &#x0; &#xD800; &#99999999;</a>     | <a>&amp;#11; &amp;#x0; &amp;#xD800; &amp;#99999999;</a> | 4
            <a><![CDATA[b & c ]] > ]]></a> & d          | <a><![CDATA[b & c ]] > ]]></a> &amp; d      | 1
            <a><![CDATA[]]]]><![CDATA[>&]]>&</a>        | <a><![CDATA[]]]]><![CDATA[>&]]>&amp;</a>    | 1
            <![CDAT <![CDATA[&]]>&                      | <![CDAT <![CDATA[&]]>&amp;                  | 1
            <a>&amp                                     | <a>&amp;amp                                 | 1
            '\uFEFF  <?xml?><a>'                          | <?xml?><a>                                  | 0
            """)
    void what_would_end_the_reading_is_mended(String given, String sound, int mended) throws IOException {
        for (int step : new int[] {1, 3, 100_000}) {
            SoundXml in = new SoundXml(inSteps(given.getBytes(StandardCharsets.UTF_8), step));
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(sound);
            assertThat(in.mended()).isEqualTo(mended);
        }
    }

    // A stream that never gives more than so many bytes.
    private static InputStream inSteps(byte[] bytes, int step) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return super.read(to, offset, Math.min(step, length));
            }
        };
    }
}
