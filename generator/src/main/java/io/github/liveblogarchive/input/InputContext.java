package io.github.liveblogarchive.input;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Problems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a format may need to know while it reads.
 *
 * @param root the content folder; nothing outside of it may be read, whatever a source names
 * @param settings zone and language for what names none, and limits
 * @param blockNames the blocks that the theme has a template for
 * @param problems where mistakes go
 * @param log what an import says of its work; not used when native content is read
 * @param options of a format by name, for instance a file of rules
 */
public record InputContext(
        Path root,
        Settings settings,
        Set<String> blockNames,
        Problems problems,
        ImportLog log,
        Map<String, String> options) {
    public InputContext {
        blockNames = Set.copyOf(blockNames);
        options = Map.copyOf(options);
    }
}
