package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import java.io.IOException;
import java.util.regex.Pattern;

/** An RSS feed, of version 0.9x, 1.0 or 2.0: the channel is a live blog, an item an entry. It is read as a stream. */
public final class RssFormat implements InputFormat {
    private static final Pattern MARK =
            Pattern.compile("<rss\\b|<rdf:RDF\\b[^>]*http://(purl\\.org/rss/1\\.0|my\\.netscape)");

    @Override
    public String name() {
        return "rss";
    }

    /** Exports of WordPress look like RSS, but are read with more than that. */
    @Override
    public boolean recognises(InputFile file) {
        String head = XmlFeed.head(file);
        return XmlFeed.isXml(file) && MARK.matcher(head).find() && !head.contains("//wordpress.org/export/");
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        new XmlFeed(file, context, new RssShape(file.name(), context)).read(sink);
    }
}
