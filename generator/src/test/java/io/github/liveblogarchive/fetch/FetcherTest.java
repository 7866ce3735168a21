package io.github.liveblogarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server stands for the open internet under the name of pictures.example; every other rule is the real one. */
class FetcherTest {
    private static final Limits LIMITS = new Limits(10, 1_000, Duration.ofSeconds(20), Duration.ofMinutes(5));

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> resolved = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Path to;

    @BeforeEach
    void serve() throws IOException {
        to = folder.resolve("file");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_file_is_fetched() throws IOException {
        fetch(LIMITS, "/file");
        assertThat(to).hasContent("bytes");
    }

    @Test
    void a_redirection_is_followed() throws IOException {
        fetch(LIMITS, "/moved?to=/file");
        assertThat(to).hasContent("bytes");
    }

    @Test
    void redirections_in_a_circle_end() {
        refused(LIMITS, "/circle", "was redirected more than 5 times");
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example/",
                "http://127.0.0.2/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest",
                "//inside.example/x",
                "http://both.example/"
            })
    void a_redirection_to_what_is_not_public_is_not_followed(String target) {
        refused(LIMITS, "/moved?to=" + target, "which is not a public address");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://pictures.example/x", "gopher://pictures.example/x", "jar:x"})
    void a_redirection_leaves_neither_http_nor_https(String target) {
        refused(LIMITS, "/moved?to=" + target, "is neither of http nor of https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1"})
    void nobody_gets_at_this_machine(String host) throws IOException {
        try (Fetcher fetcher = Fetcher.of(LIMITS)) {
            String url = "http://" + host + ":" + server.getAddress().getPort() + "/file";
            assertThatThrownBy(() -> fetcher.get(url, to)).isInstanceOf(Refused.class);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_connected_to() throws IOException {
        fetch(LIMITS, "/file");
        assertThat(resolved).containsExactly("pictures.example");
    }

    @Test
    void a_name_that_changes_its_mind_is_refused_when_it_does() throws IOException {
        Resolver fickle = host -> {
            resolved.add(host);
            return new InetAddress[] {resolved.size() == 1 ? loopback() : InetAddress.getByName("10.0.0.1")};
        };
        try (Fetcher fetcher = Fetcher.of(LIMITS, fickle, this::isPermitted)) {
            fetcher.get(url("/close"), to);
            assertThatThrownBy(() -> fetcher.get(url("/file"), to)).hasMessageContaining("not a public address");
        }
    }

    @Test
    void a_file_that_is_too_large_is_given_up_though_it_never_ends() {
        refused(LIMITS, "/endless", "is larger than 1000 bytes");
    }

    @Test
    void what_a_redirection_says_on_its_page_is_not_read() throws IOException {
        fetch(LIMITS, "/moved-endless");
        assertThat(to).hasContent("bytes");
    }

    @Test
    void a_server_that_does_not_answer_is_given_up() {
        refused(new Limits(10, 1_000, Duration.ofMillis(200), Duration.ofMinutes(5)), "/silent", "took longer than");
    }

    @Test
    void when_the_time_for_all_is_over_no_more_is_asked_for() throws IOException {
        AtomicLong clock = new AtomicLong();
        try (Fetcher fetcher = Fetcher.of(LIMITS, this::addresses, this::isPermitted, clock::get)) {
            clock.set(Duration.ofMinutes(6).toNanos());
            assertThatThrownBy(() -> fetcher.get(url("/file"), to)).hasMessageContaining("is over");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void only_so_many_files_are_fetched_in_one_run() throws IOException {
        Limits one = new Limits(1, 1_000, LIMITS.perFile(), LIMITS.whole());
        try (Fetcher fetcher = fetcher(one)) {
            fetcher.get(url("/file"), to);
            assertThatThrownBy(() -> fetcher.get(url("/file"), to)).hasMessageContaining("1 files that may be");
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void no_cookie_is_sent_back_and_no_password() throws IOException {
        try (Fetcher fetcher = fetcher(LIMITS)) {
            fetcher.get(url("/cookie"), to);
            fetcher.get(url("/cookie"), to);
        }
        assertThat(asked).hasSize(2).allMatch(line -> line.endsWith("cookie=null authorization=null"));
        refused(LIMITS, "http://ada:secret@pictures.example/", "names no host, or a user");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        refused(LIMITS, "/gone", "was answered with 404");
        refused(LIMITS, "http://nowhere.example/", "names a host that is not known");
        refused(LIMITS, "http://pictures.example/a b", "is no address");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path + " cookie=" + exchange.getRequestHeaders().getFirst("Cookie") + " authorization="
                + exchange.getRequestHeaders().getFirst("Authorization"));
        try (exchange) {
            switch (path) {
                case "/moved" -> {
                    exchange.getResponseHeaders()
                            .set("Location", exchange.getRequestURI().getQuery().substring(3));
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/circle" -> {
                    exchange.getResponseHeaders().set("Location", "/circle");
                    exchange.sendResponseHeaders(307, -1);
                }
                case "/moved-endless" -> {
                    exchange.getResponseHeaders().set("Location", "/file");
                    exchange.sendResponseHeaders(301, 0);
                    endless(exchange.getResponseBody());
                }
                case "/endless" -> {
                    exchange.sendResponseHeaders(200, 0);
                    endless(exchange.getResponseBody());
                }
                case "/silent" -> over.await();
                case "/gone" -> exchange.sendResponseHeaders(404, -1);
                default -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "id=1");
                    if (path.equals("/close")) {
                        exchange.getResponseHeaders().set("Connection", "close");
                    }
                    exchange.sendResponseHeaders(200, 5);
                    exchange.getResponseBody().write("bytes".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endless(OutputStream out) throws IOException {
        while (over.getCount() > 0) {
            out.write(new byte[8_192]);
        }
    }

    private void fetch(Limits limits, String path) throws IOException {
        try (Fetcher fetcher = fetcher(limits)) {
            fetcher.get(url(path), to);
        }
        assertThat(Files.exists(to)).isTrue();
    }

    private void refused(Limits limits, String path, String why) {
        assertThatThrownBy(() -> fetch(limits, path))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    private Fetcher fetcher(Limits limits) {
        return Fetcher.of(limits, this::addresses, this::isPermitted);
    }

    private String url(String path) {
        return path.startsWith("/")
                ? "http://pictures.example:" + server.getAddress().getPort() + path
                : path;
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        resolved.add(host);
        return switch (host) {
            case "pictures.example" -> new InetAddress[] {loopback()};
            case "inside.example" -> new InetAddress[] {InetAddress.getByName("10.1.2.3")};
            case "both.example" -> new InetAddress[] {loopback(), InetAddress.getByName("192.168.1.1")};
            case "nowhere.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private boolean isPermitted(InetAddress address) {
        return address.equals(loopback()) || PublicAddress.is(address);
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
