package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Holds the manual's page on goals against the descriptor that Maven reads. */
class GoalsPageTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "goals.md");

    @Test
    void each_goal_has_a_section_and_each_parameter_a_line() throws Exception {
        Map<String, List<String>> told = told();
        Map<String, List<String>> real = real();
        // The page says of it in words that it takes what generate takes, and Maven names those of help.
        real.remove("report");
        real.remove("help");

        assertThat(told).isEqualTo(real);
    }

    private static Map<String, List<String>> told() throws IOException {
        Map<String, List<String>> goals = new TreeMap<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            List<String> parameters = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\|.*\\|.*\\|$")
                    .matcher(section)
                    .results()
                    .map((MatchResult line) -> line.group(1))
                    .sorted()
                    .toList();
            if (!parameters.isEmpty()) {
                goals.put(section.lines().findFirst().orElseThrow(), parameters);
            }
        }
        return goals;
    }

    private static Map<String, List<String>> real() throws IOException, ParserConfigurationException, SAXException {
        Map<String, List<String>> goals = new TreeMap<>();
        try (InputStream in = GoalsPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            for (Element mojo : elements(plugin, "mojo")) {
                List<String> parameters = elements(mojo, "parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .map(parameter -> text(parameter, "name"))
                        .sorted()
                        .toList();
                goals.put(text(mojo, "goal"), parameters);
            }
        }
        return goals;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }
}
