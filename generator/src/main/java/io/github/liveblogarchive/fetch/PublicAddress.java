package io.github.liveblogarchive.fetch;

import java.net.InetAddress;

/**
 * Tells addresses of the open internet from those of a machine, a house or a company. What is not known to be public is
 * not, which holds for all ways of writing an IPv4 address into an IPv6 one.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">The special addresses of IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and of IPv6</a>
 */
final class PublicAddress {
    private static final String[] CLOSED_4 = {
        "0/8",
        "10/8",
        "100.64/10",
        "127/8",
        "169.254/16",
        "172.16/12",
        "192.0.0/24",
        "192.0.2/24",
        "192.31.196/24",
        "192.52.193/24",
        "192.88.99/24",
        "192.168/16",
        "192.175.48/24",
        "198.18/15",
        "198.51.100/24",
        "203.0.113/24",
        "224/4",
        "240/4"
    };

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(number(bytes, 0)) : isPublic6(number(bytes, 0), number(bytes, 4));
    }

    private static boolean isPublic4(long address) {
        for (String range : CLOSED_4) {
            int slash = range.indexOf('/');
            int bits = Integer.parseInt(range.substring(slash + 1));
            if (address >>> (32 - bits) == network(range.substring(0, slash)) >>> (32 - bits)) {
                return false;
            }
        }
        return true;
    }

    // 2000::/3 is what is given out, but for Teredo and others of its first part, examples, and 6to4.
    private static boolean isPublic6(long first, long second) {
        boolean given = first >>> 29 == 1;
        boolean special = first >>> 9 == 0x2001_0000L >>> 9 || first == 0x2001_0db8L || first >>> 16 == 0x2002;
        boolean example = first >>> 12 == 0x3fff_0000L >>> 12;
        boolean as112 = first == 0x2620_004fL && second >>> 16 == 0x8000;
        return given && !special && !example && !as112;
    }

    private static long network(String dotted) {
        long number = 0;
        String[] parts = dotted.split("\\.", -1);
        for (int i = 0; i < 4; i++) {
            number = (number << 8) | (i < parts.length ? Integer.parseInt(parts[i]) : 0);
        }
        return number;
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + 4; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
