package io.github.liveblogarchive.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the connections themselves: an address is checked, and that very address is connected to, so that
 * a name which changes its mind between two questions gains nothing.
 */
final class CheckedNames implements DnsResolver {
    private final Resolver resolver;
    private final Predicate<InetAddress> permitted;

    CheckedNames(Resolver resolver, Predicate<InetAddress> permitted) {
        this.resolver = resolver;
        this.permitted = permitted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.addresses(host);
        for (InetAddress address : addresses) {
            if (!permitted.test(address)) {
                throw new ClosedAddress(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host with an address that is not of the open internet. */
    static final class ClosedAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        ClosedAddress(String host) {
            super(host);
        }
    }
}
