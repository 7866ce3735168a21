package io.github.liveblogarchive.model;

/** Direction of text. */
public enum Direction {
    LTR,
    RTL;

    /** The direction of a language by the script it is usually written in. */
    public static Direction of(String language) {
        String tag = language.toLowerCase(java.util.Locale.ROOT);
        String primary = tag.split("-", 2)[0];
        if (tag.contains("-arab") || tag.contains("-hebr")) {
            return RTL;
        }
        if (tag.contains("-latn") || tag.contains("-cyrl")) {
            return LTR;
        }
        return switch (primary) {
            case "ar", "he", "iw", "fa", "ur", "ps", "yi", "ji", "sd", "ug", "dv", "ckb", "syr", "arc" -> RTL;
            default -> LTR;
        };
    }
}
