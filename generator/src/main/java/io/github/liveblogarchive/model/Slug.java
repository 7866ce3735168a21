package io.github.liveblogarchive.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Makes and judges parts of addresses: lower-case ASCII letters, digits and inner hyphens.
 *
 * <p>Latin letters lose their accents; what has no ASCII form is left out, and where nothing remains the slug is made
 * of the text's digest. Equal text gives an equal slug on every machine, for ever.
 */
public final class Slug {
    /** Longer slugs are cut at a hyphen, so that paths stay below what file systems allow. */
    public static final int MAX_LENGTH = 80;

    private static final Set<String> RESERVED =
            Set.of("con", "prn", "aux", "nul", "index", "page", "newest", "oldest", "media");

    private Slug() {}

    /** The slug of a text, never empty: {@code "Zürich: Brücke zu!"} gives {@code "zurich-brucke-zu"}. */
    public static String of(String text) {
        String slug = ascii(text);
        if (slug.isEmpty()) {
            return "x" + digest(text).substring(0, 10);
        }
        if (slug.length() > MAX_LENGTH) {
            int cut = slug.lastIndexOf('-', MAX_LENGTH);
            slug = slug.substring(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
        }
        return isReserved(slug) ? slug + "-x" : slug;
    }

    /**
     * An id of another system as an anchor and folder name: unchanged where it is safe, else its slug with a piece of
     * its digest, so that two ids that differ only in what a slug drops stay two.
     */
    public static String ofId(String id) {
        if (isSafe(id)) {
            return id;
        }
        return of(id) + "-" + digest(id).substring(0, 6);
    }

    /** Whether a text can stand in an address as it is. */
    public static boolean isSafe(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || isReserved(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean inner = i > 0 && i < text.length() - 1 && (c == '-' || c == '_');
            if (!letter && !inner) {
                return false;
            }
        }
        return true;
    }

    /** What spellings of one name have in common: case and the form of accents make no difference. */
    public static String key(String name) {
        String stripped = name.strip();
        String composed = isComposed(stripped) ? stripped : Normalizer.normalize(stripped, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    // Accents that stand alone begin at U+0300; below it every text is in the form NFC.
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256 of the text's UTF-8 bytes in hex. */
    public static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    // Windows refuses these names whatever their ending, and the others are the site's own folders.
    private static boolean isReserved(String slug) {
        return RESERVED.contains(slug) || isPort(slug);
    }

    private static boolean isPort(String slug) {
        return slug.length() == 4
                && (slug.startsWith("com") || slug.startsWith("lpt"))
                && slug.charAt(3) >= '0'
                && slug.charAt(3) <= '9';
    }

    private static String ascii(String text) {
        String spelled = text.replace("'", "");
        return hyphenated(isAscii(spelled) ? spelled : spelled(spelled));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Without accents and with the letters that stand for those that are more than a letter with an accent. */
    private static String spelled(String text) {
        String spelled = text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l")
                .replace("đ", "d")
                .replace("œ", "oe")
                .replace("’", "")
                .replace("ʼ", "");
        String parts = Normalizer.normalize(spelled, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        parts.codePoints().filter(c -> !isMark(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    // By hand, since every topic, author and id comes here, and regular expressions took most of that time.
    private static String hyphenated(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }
}
