package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import java.io.IOException;
import java.util.regex.Pattern;

/** An Atom feed, of version 1.0 or 0.3: the feed is a live blog, an entry of it an entry. It is read as a stream. */
public final class AtomFormat implements InputFormat {
    private static final Pattern MARK =
            Pattern.compile("<(\\w+:)?feed\\b[^>]*(http://www\\.w3\\.org/2005/Atom|http://purl\\.org/atom/ns#)");

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public boolean recognises(InputFile file) {
        return XmlFeed.isXml(file) && MARK.matcher(XmlFeed.head(file)).find();
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        new XmlFeed(file, context, new AtomShape(file.name(), context)).read(sink);
    }
}
