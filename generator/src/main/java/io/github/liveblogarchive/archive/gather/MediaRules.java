package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.report.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which files of the content folder a live blog may publish by naming them; all others are nobody's business. */
final class MediaRules {
    /** Why a file is not published, and what is possible. */
    record Refusal(Code code, String message, String hint) {}

    private static final String BLOGS = "blogs/";
    private static final String STATIC = StaticFiles.FOLDER + "/";
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp");
    private static final Set<String> VIDEO = Set.of("mp4", "m4v", "webm", "ogv", "mov");
    private static final Set<String> SOUND = Set.of("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "aac");
    private static final Set<String> OTHERS = Set.of("vtt", "srt", "pdf", "csv", "txt", "epub", "zip");

    private MediaRules() {}

    static boolean isStatic(String source) {
        return source.startsWith(STATIC);
    }

    /** The lower-case ending without its dot, empty where there is none. */
    static String ending(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Judges where a file lies, by its path below the content folder. */
    static Optional<Refusal> place(String source) {
        boolean below = isStatic(source) || source.startsWith(BLOGS);
        if (!below) {
            return Optional.of(new Refusal(
                    Code.BAD_ADDRESS,
                    "The file \"" + source + "\" lies neither below blogs/ nor below static/: it is not published.",
                    "Copy it beside the source, or into static/, and name it there."));
        }
        for (String part : source.split("/", -1)) {
            boolean hidden = isStatic(source) ? StaticFiles.isHidden(part) : part.startsWith(".");
            if (hidden) {
                return Optional.of(new Refusal(
                        Code.BAD_ADDRESS,
                        "The file \"" + source + "\" is not published: \"" + part + "\" begins with a dot.",
                        "Copy it to a place that has no such name in its path."));
            }
        }
        return Optional.empty();
    }

    /** Judges what a file is, by its ending. What lies below static is published anyway, whatever it is. */
    static Optional<Refusal> kind(String source) {
        String ending = ending(source);
        boolean known = PICTURES.contains(ending)
                || VIDEO.contains(ending)
                || SOUND.contains(ending)
                || OTHERS.contains(ending);
        if (known || isStatic(source)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                Code.BAD_MEDIA,
                "The file \"" + source + "\" is of no kind that is published beside live blogs.",
                "Possible are pictures (" + list(PICTURES) + "), video (" + list(VIDEO) + "), sound (" + list(SOUND)
                        + ") and " + list(OTHERS) + "; put other files into static/, and link to a live blog as"
                        + " blog:ID."));
    }

    private static String list(Set<String> endings) {
        return String.join(", ", new TreeSet<>(endings));
    }
}
