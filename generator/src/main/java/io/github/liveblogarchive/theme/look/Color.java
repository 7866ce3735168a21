package io.github.liveblogarchive.theme.look;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen. */
record Color(int red, int green, int blue) {
    static final Color WHITE = new Color(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");

    /** Of {@code #rrggbb} or {@code #rgb}. */
    static Optional<Color> of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        String digits = hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
        int all = HexFormat.fromHexDigits(digits);
        return Optional.of(new Color(all >> 16, (all >> 8) & 255, all & 255));
    }

    /** How far two colours are apart for the eye, from 1 to 21, as WCAG reckons it. */
    static double contrast(Color one, Color other) {
        double a = one.luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** This colour with a share of another one, in hundredths. */
    Color with(Color other, int share) {
        return new Color(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits((red << 16) | (green << 8) | blue, 6);
    }

    private static int mixed(int one, int other, int share) {
        return (one * (100 - share) + other * share + 50) / 100;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        // Strict, since a colour that is made by it must be the same on every machine.
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
