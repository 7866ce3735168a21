package io.github.liveblogarchive.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A site over HTTP on this machine, as a plain host serves it: a folder's page for its address, the 404 page for none. */
final class FileServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "atom", "application/atom+xml");

    private final Path site;
    private final String folder;
    private final HttpServer server;

    /** @param folder of the host in which the site lies: empty, or a path with its last slash */
    FileServer(Path site, String folder) {
        this.folder = "/" + folder;
        this.site = site.toAbsolutePath().normalize();
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(this.folder, this::answer);
        server.start();
    }

    String url(String page) {
        return "http://localhost:" + server.getAddress().getPort() + folder + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(folder.length()))
                    .normalize();
            file = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean isThere = file.startsWith(site) && Files.isRegularFile(file);
            Path shown = isThere ? file : site.resolve("404.html");
            byte[] bytes = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
            String name = shown.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
