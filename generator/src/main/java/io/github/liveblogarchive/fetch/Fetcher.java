package io.github.liveblogarchive.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches files of strangers: over http and https only, from public addresses only, redirects included, without cookies,
 * passwords or a proxy, and within {@link Limits}. For one run, and not for several threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int REDIRECTS = 5;
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private final Limits limits;
    private final LongSupplier nanos;
    private final long began;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "liveblog-fetch-limit");
        thread.setDaemon(true);
        return thread;
    });
    private int files;

    private Fetcher(Limits limits, Resolver resolver, Predicate<InetAddress> permitted, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        watch.setRemoveOnCancelPolicy(true);
        Http1Config lines = Http1Config.custom()
                .setMaxLineLength(16_384)
                .setMaxHeaderCount(200)
                .build();
        ConnectionConfig times = ConnectionConfig.custom()
                .setConnectTimeout(SILENCE)
                .setSocketTimeout(SILENCE)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(resolver, permitted))
                        .setDefaultConnectionConfig(times)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(lines)
                                .build())
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("liveblog-import")
                .build();
    }

    public static Fetcher of(Limits limits) {
        return of(limits, InetAddress::getAllByName, PublicAddress::is);
    }

    static Fetcher of(Limits limits, Resolver resolver, Predicate<InetAddress> permitted) {
        return of(limits, resolver, permitted, System::nanoTime);
    }

    static Fetcher of(Limits limits, Resolver resolver, Predicate<InetAddress> permitted, LongSupplier nanos) {
        return new Fetcher(limits, resolver, permitted, nanos);
    }

    /**
     * Fetches one file.
     *
     * @throws Refused where it breaks a rule or cannot be had
     * @throws IOException where it cannot be written
     */
    public void get(String url, Path to) throws IOException {
        if (files++ >= limits.files()) {
            throw new Refused("is one more than the " + limits.files() + " files that may be fetched in one run");
        }
        long left = limits.whole().toNanos() - (nanos.getAsLong() - began);
        if (left <= 0) {
            throw new Refused("was not asked for, since the time for the whole run is over");
        }
        long end = nanos.getAsLong() + Math.min(left, limits.perFile().toNanos());
        URI next = address(url);
        for (int i = 0; i <= REDIRECTS; i++) {
            Optional<URI> moved = ask(next, to, end);
            if (moved.isEmpty()) {
                return;
            }
            next = moved.get();
        }
        throw new Refused("was redirected more than " + REDIRECTS + " times");
    }

    /** Where the file is instead, if it is not here. */
    private Optional<URI> ask(URI address, Path to, long end) throws IOException {
        HttpGet get = new HttpGet(address);
        long nanosLeft = end - nanos.getAsLong();
        AtomicBoolean late = new AtomicBoolean();
        Runnable stop = () -> {
            late.set(true);
            get.cancel();
        };
        var alarm = watch.schedule(stop, Math.max(0, nanosLeft), TimeUnit.NANOSECONDS);
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        try {
            ClassicHttpResponse response = client.executeOpen(host, get, null);
            try {
                return take(address, response, to);
            } finally {
                // To close what was not cancelled would read it to the end, which need not come.
                get.cancel();
                Closer.closeQuietly(response);
            }
        } catch (Refused e) {
            throw e;
        } catch (CheckedNames.ClosedAddress e) {
            throw new Refused("leads to \"" + e.getMessage() + "\", which is not a public address");
        } catch (UnknownHostException e) {
            throw new Refused("names a host that is not known");
        } catch (IOException e) {
            if (late.get()) {
                throw new Refused("took longer than " + limits.perFile().toSeconds() + " seconds");
            }
            throw new Refused("could not be had: " + e.getClass().getSimpleName());
        } finally {
            alarm.cancel(false);
        }
    }

    private Optional<URI> take(URI address, ClassicHttpResponse response, Path to) throws IOException {
        int code = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (code >= 300 && code < 400 && location != null) {
            return Optional.of(address(resolved(address, location.getValue())));
        }
        if (code != 200 || response.getEntity() == null) {
            throw new Refused("was answered with " + code);
        }
        if (response.getFirstHeader("Content-Encoding") != null) {
            throw new Refused("was packed, though it was asked for as it is");
        }
        InputStream in = response.getEntity().getContent();
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[16_384];
            long taken = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                taken += n;
                if (taken > limits.bytes()) {
                    throw new Refused("is larger than " + limits.bytes() + " bytes");
                }
                out.write(buffer, 0, n);
            }
        }
        return Optional.empty();
    }

    private static String resolved(URI address, String location) throws Refused {
        try {
            return address.resolve(new URI(location.strip())).toString();
        } catch (URISyntaxException e) {
            throw new Refused("was redirected to what is no address");
        }
    }

    private static URI address(String url) throws Refused {
        try {
            URI uri = new URI(url.replaceFirst("(?s)#.*", ""));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new Refused("is neither of http nor of https");
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new Refused("names no host, or a user");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Refused("is no address");
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
