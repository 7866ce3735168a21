package io.github.liveblogarchive.maven.jvm;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JVM with the plugin's own class path. */
public final class PluginJvm {
    private PluginJvm() {}

    /** The JVM to start; empty where Maven's suits as well, or the plugin does not come from files. */
    public static Optional<ChildJvm> of(Path content, Path output) {
        if (!(PluginJvm.class.getClassLoader() instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        List<Path> classPath = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                classPath.add(Path.of(url.toURI()));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
        return ChildJvm.of(content, output, classPath, Runtime.getRuntime().maxMemory());
    }
}
