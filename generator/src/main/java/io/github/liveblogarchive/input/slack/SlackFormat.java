package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.slack.text.Workspace;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The export of a Slack workspace: lists of members and channels, and for each channel a folder with a file a day. The
 * lists lie above the folders and so come first; what they say is kept for one import.
 *
 * <p>Options: {@code slack.channel} (the channel of files that lie in no folder), {@code slack.replies} and
 * {@code slack.private} ({@code keep} or {@code drop}).
 */
public final class SlackFormat implements InputFormat {
    private static final Set<String> MACHINERY = Set.of(
            "integration_logs.json",
            "canvases.json",
            "lists.json",
            "file_conversations.json",
            "huddle_transcripts.json");
    private static final Pattern DAY = Pattern.compile("(.*/)?\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    private final Map<String, Workspace> workspaces = new HashMap<>();

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        if (!head.startsWith("[")) {
            return false;
        }
        if (Lists.isList(last(file.name()))) {
            return head.contains("\"profile\"")
                    || head.contains("\"creator\"")
                    || head.contains("\"members\"")
                    || head.matches("\\[\\s*\\]\\s*");
        }
        boolean messages = head.contains("\"ts\"") && head.contains("\"type\"");
        return MACHINERY.contains(last(file.name()))
                || (DAY.matcher(file.name()).matches() && (messages || head.matches("\\[\\s*\\]\\s*")))
                || (messages && head.contains("\"message\"") && head.contains("\"user\""));
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        String last = last(file.name());
        if (MACHINERY.contains(last)) {
            context.log().add(Kind.SKIPPED, "", Place.file(file.name()), "list that is not content", last);
            return;
        }
        Options options = Options.of(context);
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isEmpty()) {
            return;
        }
        if (Lists.isList(last)) {
            Lists.read(last, root.get(), workspace(file.folder()), context);
            return;
        }
        String folder = last(file.folder());
        boolean named = !folder.isEmpty() && !folder.endsWith(".zip") && !folder.equals(ImportSources.STANDARD_INPUT);
        String channel = named ? folder : options.channel();
        if (channel.isEmpty()) {
            context.problems()
                    .warning(
                            Code.MISSING_FIELD,
                            Place.file(file.name()),
                            "The file lies in no folder that names its channel: it was skipped.",
                            "Import the folder above, or name it with -Dliveblog.slack.channel=NAME.");
            context.log().add(Kind.SKIPPED, "", Place.file(file.name()), "day without a channel", "");
            return;
        }
        String above = named ? file.folder().substring(0, file.folder().length() - folder.length()) : file.folder();
        Workspace workspace = workspace(above.replaceFirst("/$", ""));
        new DayReader(workspace, workspace.channel(channel), context, options).read(root.get(), sink);
    }

    private Workspace workspace(String folder) {
        return workspaces.computeIfAbsent(folder, name -> new Workspace());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
