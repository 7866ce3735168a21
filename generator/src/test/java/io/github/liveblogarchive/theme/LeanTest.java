package io.github.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.theme.files.Lean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers wait for is what a browser needs, and never anything else than the owner wrote. */
class LeanTest {
    @Test
    void a_style_loses_its_comments_and_indentation() {
        assertThat(style("/* Of one line. */\na {\n  b: c;\n\n  /* Of\n     two. */\n  content: \"  x\";\n}\n"))
                .isEqualTo("a{b:c;content:\"  x\"}\n");
    }

    @Test
    void a_rule_of_a_style_stands_on_one_line_with_every_space_that_can_mean_something() {
        assertThat(
                        style(
                                "@media (min-width: 40rem) {\n  a b,\n  a > b:not(.c, .d)::before {\n    --own: ;\n"
                                        + "    content: \"a: b {\";\n    grid:\n      \"a b\"\n      \"c d\";\n    margin: 0 auto\n  }\n}\n"))
                .isEqualTo("@media (min-width: 40rem){a b,a > b:not(.c, .d)::before{--own: ;"
                        + "content:\"a: b {\";grid:\n\"a b\"\n\"c d\";margin: 0 auto\n}\n}\n");
    }

    @Test
    void a_script_loses_its_comments_and_indentation() {
        assertThat(script("// Why.\nfunction f() {\n    // How.\n    return 'http://x'; // kept\n}\n"))
                .isEqualTo("function f() {\nreturn 'http://x'; // kept\n}\n");
    }

    @Test
    void an_escaped_space_stays() {
        assertThat(style(".a\\ {\n  b: c;\n}\n")).isEqualTo(".a\\ {b:c}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/* close */.b {\n  c: d;\n}",
                "a {\n  content: \"/*\";\n}",
                "a { /* begins\n  /* ends */\n}",
                "/* never ends\n  a {}",
                "/*! Licence */\n  a {}",
                "/* one\n */ a {\n  b: c;\n}",
                "a {\n  content: \"one \\\n  two\";\n}"
            })
    void a_style_that_could_come_out_otherwise_stays_as_it_is(String css) {
        assertThat(style(css)).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"const a = `\n  // no comment\n`;", "/* one\n  // two */\nf();", "f('one \\\n  two');"})
    void a_script_that_could_come_out_otherwise_stays_as_it_is(String js) {
        assertThat(script(js)).isEqualTo(js);
    }

    private static String style(String css) {
        return new String(Lean.of("styles/a.css", css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String script(String js) {
        return new String(Lean.of("scripts/a.js", js.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
