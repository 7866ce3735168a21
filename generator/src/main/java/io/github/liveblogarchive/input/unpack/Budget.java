package io.github.liveblogarchive.input.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still come out of an archive. A bomb is known by giving far more than what it was made of could hold. */
final class Budget {
    private static final long FREE = 64L * 1024 * 1024;
    private static final long RATIO = 200;

    private final long allowed;
    private long taken;

    private Budget(long allowed) {
        this.allowed = allowed;
    }

    /** For an archive of this size: text that people write never shrinks to a hundredth. */
    static Budget of(long bytes) {
        return new Budget(FREE + bytes * RATIO);
    }

    /** A stream that counts, and that ends with {@link TooMuch} where it gives more than is left or than one file may. */
    InputStream limit(InputStream in, long most) {
        return new FilterInputStream(in) {
            private long own;

            @Override
            public int read() throws IOException {
                int c = super.read();
                count(c < 0 ? 0 : 1);
                return c;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                count(Math.max(0, n));
                return n;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                count(skipped);
                return skipped;
            }

            private void count(long n) throws TooMuch {
                own += n;
                taken += n;
                if (taken > allowed) {
                    throw new TooMuch(allowed, true);
                }
                if (own > most) {
                    throw new TooMuch(most, false);
                }
            }
        };
    }

    /** More came out than there may. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean whole;

        TooMuch(long limit, boolean whole) {
            super("more than " + limit + " bytes");
            this.whole = whole;
        }

        /** Whether the archive gives too much, and not just one file of it. */
        boolean isWhole() {
            return whole;
        }
    }
}
