package io.github.liveblogarchive;

import io.github.liveblogarchive.input.write.NativeYaml;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The site file that an import leaves where there is none, for the owner to fill in. */
final class SiteStart {
    private SiteStart() {}

    static byte[] of(List<LiveBlog> blogs, Settings settings) {
        String zone = settings.timeZone().getId();
        String text =
                "# Left by the import. Fill in the title, the public address (baseUrl, without its #), and if you like\n"
                        + "# description, publisher and rights; imports do not touch this file again.\n"
                        + "title: " + NativeYaml.scalar(title(blogs)) + "\n"
                        + "# baseUrl: https://www.example.org/archive/\n"
                        + "language: " + NativeYaml.scalar(settings.language()) + "\n"
                        + "timeZone: " + NativeYaml.scalar(zone.equals("Z") ? "UTC" : zone) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String title(List<LiveBlog> blogs) {
        List<String> names =
                blogs.stream().map(blog -> blog.source().name()).distinct().toList();
        boolean one = names.size() == 1 && !names.get(0).isEmpty();
        return one ? "Live blogs of " + names.get(0) : "Imported live blogs";
    }
}
