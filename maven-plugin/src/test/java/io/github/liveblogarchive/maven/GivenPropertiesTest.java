package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivenPropertiesTest {
    private static final Set<String> PARAMETERS = Set.of("content", "output", "from");

    @Test
    void the_command_line_goes_before_the_configuration_and_that_before_the_properties() {
        GivenProperties given = new GivenProperties(
                Map.of("title", "property", "rights", "property", "language", "de"),
                Map.of("title", "command line"),
                PARAMETERS);

        assertThat(given.settings(Map.of("title", "configuration", "rights", "configuration")))
                .isEqualTo(Map.of("title", "command line", "rights", "configuration", "language", "de"));
    }

    @Test
    void parameters_of_goals_are_no_settings_and_misspelt_names_are_passed_on() {
        GivenProperties given = new GivenProperties(
                Map.of("content", "a"), Map.of("output", "b", "from", "c", "entyPages", "key"), PARAMETERS);

        assertThat(given.settings(Map.of())).isEqualTo(Map.of("entyPages", "key"));
    }

    @Test
    void a_misspelt_option_is_passed_on_and_a_setting_is_none() {
        GivenProperties given = new GivenProperties(
                Map.of("publisher.name", "The Harbour Post", "title", "Archive"),
                Map.of("supperdesk.adverts", "drop", "zoen", "Europe/Oslo", "from", "exports"),
                PARAMETERS);

        assertThat(given.options(Map.of())).isEqualTo(Map.of("supperdesk.adverts", "drop", "zoen", "Europe/Oslo"));
    }

    @Test
    void options_begin_with_the_name_of_a_format() {
        GivenProperties given = new GivenProperties(
                Map.of("publisher.name", "The Harbour Post"),
                Map.of("capture.date", "2024-11-08", "baseUrl", "https://archive.example/"),
                PARAMETERS);

        assertThat(given.options(Map.of("capture.source", "The Harbour Post")))
                .isEqualTo(Map.of("capture.date", "2024-11-08", "capture.source", "The Harbour Post"));
        assertThat(given.settings(Map.of()))
                .isEqualTo(Map.of("publisher.name", "The Harbour Post", "baseUrl", "https://archive.example/"));
    }
}
