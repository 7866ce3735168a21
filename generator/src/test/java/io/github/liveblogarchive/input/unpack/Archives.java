package io.github.liveblogarchive.input.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of any sort, made of texts. */
final class Archives {
    private Archives() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(part);
            }
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A record of an archive of the web with the answer of a server. */
    static byte[] response(String url, String date, String headers, byte[] body) {
        byte[] http = join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
        return record("response", url, date, "application/http; msgtype=response", http);
    }

    static byte[] record(String type, String url, String date, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + date
                + "\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nWARC-IP-Address: 203.0.113.7\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] page(String title, String entry, String words, String charset) {
        return ("<!doctype html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>"
                        + "<div itemprop=liveBlogUpdate id=" + entry + "><h2>" + words + "</h2>"
                        + "<time datetime='2024-01-02T10:00:00Z'></time><div itemprop=articleBody>" + words
                        + " at <a href='/map'>the quay</a>.</div></div></body></html>")
                .getBytes(Charset.forName(charset));
    }
}
