package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.archieml.ArchieMlFormat;
import io.github.liveblogarchive.input.bbc.BbcFormat;
import io.github.liveblogarchive.input.capture.CaptureFormat;
import io.github.liveblogarchive.input.content.NativeForms;
import io.github.liveblogarchive.input.feeds.AtomFormat;
import io.github.liveblogarchive.input.feeds.JsonFeedFormat;
import io.github.liveblogarchive.input.feeds.RssFormat;
import io.github.liveblogarchive.input.guardian.GuardianFormat;
import io.github.liveblogarchive.input.live24.Live24Format;
import io.github.liveblogarchive.input.norkon.NorkonFormat;
import io.github.liveblogarchive.input.quintype.QuintypeFormat;
import io.github.liveblogarchive.input.schemaorg.SchemaOrgFormat;
import io.github.liveblogarchive.input.slack.SlackFormat;
import io.github.liveblogarchive.input.superdesk.SuperdeskFormat;
import io.github.liveblogarchive.input.table.CsvFormat;
import io.github.liveblogarchive.input.tickaroo.TickarooFormat;
import io.github.liveblogarchive.input.wordpress.WordPressFormat;
import java.util.List;

/** The list of formats, in the order in which they are asked whether a file is theirs. */
public final class InputFormats {
    private InputFormats() {}

    /** Formats of our own content. */
    public static List<InputFormat> content() {
        return NativeForms.all();
    }

    /** Formats of other systems' exports, for the import. */
    public static List<InputFormat> exports() {
        return List.of(
                new GuardianFormat(),
                new SuperdeskFormat(),
                new WordPressFormat(),
                new BbcFormat(),
                new TickarooFormat(),
                new Live24Format(),
                new NorkonFormat(),
                new QuintypeFormat(),
                new SchemaOrgFormat(),
                new AtomFormat(),
                new RssFormat(),
                new JsonFeedFormat(),
                new SlackFormat(),
                new ArchieMlFormat(),
                new CsvFormat(),
                new CaptureFormat());
    }
}
