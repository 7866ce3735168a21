package io.github.liveblogarchive.pictures.scale;

/**
 * Between the numbers of sRGB and amounts of light. Only light can be added up: a fine pattern that is averaged without
 * this comes out too dark.
 */
final class Light {
    static final int FULL = 1 << 14;

    private final int[] amounts = new int[256];
    private final byte[] numbers = new byte[FULL + 1];

    Light() {
        for (int i = 0; i < 256; i++) {
            amounts[i] = (int) StrictMath.round(light(i / 255.0) * FULL);
        }
        int number = 0;
        for (int amount = 0; amount <= FULL; amount++) {
            while (number < 255 && amount - amounts[number] >= amounts[number + 1] - amount) {
                number++;
            }
            numbers[amount] = (byte) number;
        }
    }

    private static double light(double number) {
        return number <= 0.04045 ? number / 12.92 : StrictMath.pow((number + 0.055) / 1.055, 2.4);
    }

    int amount(int number) {
        return amounts[number];
    }

    int number(int amount) {
        return numbers[Math.max(0, Math.min(FULL, amount))] & 0xFF;
    }
}
