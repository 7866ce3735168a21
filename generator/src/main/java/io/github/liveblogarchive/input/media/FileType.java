package io.github.liveblogarchive.input.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its first bytes what a file is, whatever it is called; SVG is none of these, for it may hold a program. */
final class FileType {
    /** How many bytes it takes to tell. */
    static final int HEAD = 64;

    private record Known(Pattern start, String ending) {
        Known(String start, String ending) {
            this(Pattern.compile(start, Pattern.DOTALL), ending);
        }
    }

    private static final Known[] ALL = {
        new Known("\u00FF\u00D8\u00FF.*", "jpg"),
        new Known("\u0089PNG\r\n\u001A\n.*", "png"),
        new Known("GIF8[79]a.*", "gif"),
        new Known("RIFF....WEBP.*", "webp"),
        new Known("....ftypavi[fs].*", "avif"),
        new Known("....ftypM4A .*", "m4a"),
        new Known("....ftyp(isom|iso\\d|mp4\\d|avc1|M4V |dash|MSNV).*", "mp4"),
        new Known("\u001AE\u00DF\u00A3.*webm.*", "webm"),
        new Known("OggS.*", "ogg"),
        new Known("ID3.*|\u00FF[\u00FB\u00FA\u00F3\u00F2].*", "mp3"),
        new Known("RIFF....WAVE.*", "wav"),
    };

    private FileType() {}

    /** The ending that a file with this beginning should have. */
    static Optional<String> of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Known known : ALL) {
            if (known.start().matcher(start).matches()) {
                return Optional.of(known.ending());
            }
        }
        return Optional.empty();
    }
}
