package io.github.liveblogarchive.theme.words;

import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages that pages speak: a page in another language than the site's has words in its own where the theme has all
 * of them, else in the site's.
 */
public final class Languages {
    /** Words and the language that they are in, as BCP 47. */
    public record Spoken(String tag, Language language) {}

    private final ThemeFiles files;
    private final Spoken site;
    private final String siteFile;
    /** By the tags of message files, so that content cannot ask for any number of them. */
    private final Map<String, Language> known = new ConcurrentHashMap<>();

    /** @param problems gets what is wrong with the files of the site's language; what others lack is not shown */
    public Languages(ThemeFiles files, String tag, Problems problems) {
        this.files = files;
        this.site = new Spoken(tag, Language.of(files, tag, problems));
        this.siteFile = file(tag);
    }

    public Spoken ofSite() {
        return site;
    }

    /** The words for a text in a language; the site's for none. */
    public Spoken of(String tag) {
        if (tag.isEmpty() || tag.equals(site.tag)) {
            return site;
        }
        String file = file(tag);
        if (file.isEmpty()) {
            return site;
        }
        if (file.equals(siteFile)) {
            return new Spoken(tag, site.language);
        }
        Language language = known.computeIfAbsent(file, f -> Language.of(files, f, new Problems()));
        return language.isWhole() ? new Spoken(tag, language) : site;
    }

    // The narrowest tag that has a file: zh-Hant-TW, zh-Hant, zh.
    private String file(String tag) {
        for (String one = tag; !one.isEmpty(); one = one.substring(0, Math.max(0, one.lastIndexOf('-')))) {
            if (files.bytes(Bundle.file(one)).isPresent()) {
                return one;
            }
        }
        return "";
    }
}
