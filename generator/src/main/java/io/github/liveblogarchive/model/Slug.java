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
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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
        return RESERVED.contains(slug) || slug.matches("(com|lpt)\\d");
    }

    private static String ascii(String text) {
        String spelled = text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l")
                .replace("đ", "d")
                .replace("œ", "oe")
                .replaceAll("[’'ʼ]", "");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
