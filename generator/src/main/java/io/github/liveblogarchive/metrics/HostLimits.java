package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Limits of hosts for static sites, where the host itself documents them. */
public final class HostLimits {
    private static final long NONE = Long.MAX_VALUE;
    private static final Place PLACE = Place.NONE.field("host");
    private static final Map<String, Limits> HOSTS = new TreeMap<>(Map.of(
            "cloudflare-pages", new Limits("Cloudflare Pages", 20_000, NONE, 25L << 20),
            "gitlab-pages", new Limits("GitLab Pages", 200_000, NONE, NONE),
            "github-pages", new Limits("GitHub Pages", NONE, 1_000_000_000, 100L << 20)));

    private record Limits(String name, long files, long bytes, long fileBytes) {}

    private HostLimits() {}

    /** Whether the limits of the setting's host are known. */
    public static void check(Settings settings, Problems problems) {
        if (!settings.host().isEmpty() && !HOSTS.containsKey(settings.host())) {
            problems.error(
                    Code.BAD_SETTING,
                    PLACE,
                    "The limits of the host \"" + settings.host() + "\" are not known.",
                    Nearest.to(settings.host(), HOSTS.keySet())
                                    .map(n -> "Did you mean \"" + n + "\"? ")
                                    .orElse("")
                            + "Known are " + String.join(", ", HOSTS.keySet())
                            + "; leave the setting out for another.");
        }
    }

    /**
     * Warns where the site is near a limit of its host, or over it.
     *
     * @param bytes of all files
     * @param largest path of the largest file
     */
    public static void check(
            Settings settings, long files, long bytes, String largest, long largestBytes, Problems problems) {
        Limits host = HOSTS.getOrDefault(settings.host(), new Limits("", NONE, NONE, NONE));
        if (isNear(files, host.files)) {
            warn(
                    problems,
                    String.format(
                            Locale.ROOT,
                            "The site has %,d files, and %s takes at most %,d.",
                            files,
                            host.name,
                            host.files),
                    "Set entryPages to key or none, leave out kinds of pages (setting pages), or choose another host.");
        }
        if (isNear(bytes, host.bytes)) {
            warn(
                    problems,
                    String.format(
                            Locale.ROOT,
                            "The site has %,d MB, and %s takes at most %,d MB.",
                            bytes / 1_000_000,
                            host.name,
                            host.bytes / 1_000_000),
                    "Set entryPages to key or none, make pictures smaller, or choose another host.");
        }
        if (largestBytes > host.fileBytes) {
            warn(
                    problems,
                    String.format(
                            Locale.ROOT,
                            "The file \"%s\" has %,d bytes, and %s takes at most %,d in one file.",
                            largest,
                            largestBytes,
                            host.name,
                            host.fileBytes),
                    "Make it smaller, put it elsewhere and link to it, or choose another host.");
        }
    }

    // Nine tenths: a host counts what else is published there, and the next live blog comes.
    private static boolean isNear(long value, long limit) {
        return value > limit / 10 * 9;
    }

    private static void warn(Problems problems, String message, String hint) {
        problems.warning(Code.HOST_LIMIT, PLACE, message, hint);
    }
}
