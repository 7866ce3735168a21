package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.model.Settings;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The properties below {@code liveblog.}, without this prefix. What is no parameter of a goal is a setting or an option
 * of a format: so a new one needs nothing in the goals, and a misspelt one is told by the library.
 *
 * @param project properties of the project
 * @param user properties of the command line, which go before
 * @param parameters names that belong to the goals themselves
 */
record GivenProperties(Map<String, String> project, Map<String, String> user, Set<String> parameters) {
    private static final String PREFIX = "liveblog.";

    static GivenProperties of(MavenProject project, MavenSession session, MojoExecution execution) {
        Set<String> parameters = execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(GivenProperties::parameters)
                .collect(Collectors.toUnmodifiableSet());
        return new GivenProperties(below(project.getProperties()), below(session.getUserProperties()), parameters);
    }

    /** Settings for the site: the project's properties, then the POM's configuration, then the command line. */
    Map<String, String> settings(Map<String, String> configured) {
        return merge(configured, name -> !isOption(name));
    }

    /** Options of the formats, in the same order, and what belongs to nobody. */
    Map<String, String> options(Map<String, String> configured) {
        return merge(configured, name -> isOption(name) || !isSetting(name));
    }

    private Map<String, String> merge(Map<String, String> configured, Predicate<String> wanted) {
        Map<String, String> all = new TreeMap<>(project);
        all.keySet().removeAll(parameters);
        all.keySet().removeIf(wanted.negate());
        // An empty element of a POM arrives as null.
        configured.forEach((name, value) -> all.put(name, value == null ? "" : value));
        user.forEach((name, value) -> {
            if (!parameters.contains(name) && wanted.test(name)) {
                all.put(name, value);
            }
        });
        return all;
    }

    // Most names have no dot, and asking the formats loads their classes.
    private static boolean isOption(String name) {
        return name.indexOf('.') >= 0 && Importer.formats().stream().anyMatch(format -> name.startsWith(format + "."));
    }

    private static boolean isSetting(String name) {
        String first = name.replaceFirst("\\..*", "");
        return Stream.of(Settings.class.getRecordComponents())
                .anyMatch(setting -> setting.getName().equals(first));
    }

    private static Map<String, String> below(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toMap(name -> name.substring(PREFIX.length()), properties::getProperty));
    }

    // In the descriptor of a goal, a parameter's property stands as the text of its element.
    private static Stream<String> parameters(MojoDescriptor goal) {
        return Stream.of(goal.getMojoConfiguration().getChildren())
                .map(PlexusConfiguration::getValue)
                .filter(value -> value != null && value.startsWith("${" + PREFIX) && value.endsWith("}"))
                .map(value -> value.substring(2 + PREFIX.length(), value.length() - 1));
    }
}
