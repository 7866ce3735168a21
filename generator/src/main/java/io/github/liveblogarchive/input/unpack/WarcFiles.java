package io.github.liveblogarchive.input.unpack;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.web.WebTime;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The pages, feeds and JSON answers in an archive of the web, in the order of their capture. */
final class WarcFiles {
    private static final int OK = 200;

    private final Unpacking unpacking;
    private final InputContext context;
    private final Budget budget;

    WarcFiles(Unpacking unpacking, InputContext context, Budget budget) {
        this.unpacking = unpacking;
        this.context = context;
        this.budget = budget;
    }

    /** @param in the archive, not compressed */
    void read(InputStream in, String name) throws IOException {
        int records = 0;
        try (WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            Optional<WarcRecord> record = library(reader::next);
            while (record.isPresent()) {
                records++;
                record(record.get(), name);
                record = library(reader::next);
            }
        } catch (Budget.TooMuch e) {
            unpacking.tooMuch(name, e);
        } catch (IOException e) {
            // What stands behind a broken record cannot be found without guessing where the next one begins.
            context.problems()
                    .warning(
                            Code.IMPORT_INCOMPLETE,
                            Place.file(name),
                            "The archive is broken behind record " + records + ": " + said(e) + ".",
                            "What stands before was read. Take the archive from its source again.");
        }
    }

    private void record(WarcRecord record, String name) throws IOException {
        String target = record.headers().first("WARC-Target-URI").orElse("");
        if (!target.matches("(?is)https?://.*")) {
            return;
        }
        Place place = Place.file(name + "/" + target);
        try {
            if (record instanceof WarcResponse response) {
                HttpResponse http = library(response::http);
                MediaType type = library(http::contentType);
                if (http.status() == OK && isWanted(type)) {
                    capture(library(() -> http.bodyDecoded().stream()), type, record, target, place);
                }
            } else if (record instanceof WarcResource resource) {
                MediaType type = library(resource::payloadType);
                if (isWanted(type)) {
                    capture(library(() -> resource.body().stream()), type, record, target, place);
                }
            }
        } catch (Budget.TooMuch e) {
            if (e.isWhole()) {
                throw e;
            }
            unpacking.refuse(place, "A capture holds " + e.getMessage() + ": it was skipped.", "");
        } catch (IOException e) {
            unpacking.refuse(place, "A capture is damaged: " + said(e) + ".", "");
        }
    }

    private void capture(InputStream body, MediaType type, WarcRecord record, String target, Place place)
            throws IOException {
        Moment captured = captured(record);
        Source origin = new Source("", target, captured, "", Source.Complete.UNKNOWN);
        Optional<Charset> charset = isPage(type) ? charset(type) : Optional.empty();
        InputStream text = charset.isPresent() ? new Utf8Stream(body, charset.get()) : body;
        if (!unpacking.capture(text, place.file().replaceFirst("[?#].*", "").replaceFirst("/+$", ""), origin, budget)) {
            context.log().add(Kind.SKIPPED, "", place, "capture that is no live blog", "");
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    // Where a head is broken the library throws what a programmer's mistake would throw.
    private static <T> T library(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Moment captured(WarcRecord record) {
        return record.headers()
                .first("WARC-Date")
                .flatMap(WebTime::read)
                .filter(time -> time.time().isPresent())
                .map(time -> Moment.of(time.day()
                        .atTime(time.time().orElse(LocalTime.MIDNIGHT))
                        .atOffset(time.offset().orElse(ZoneOffset.UTC))))
                .orElse(Moment.UNKNOWN);
    }

    private static boolean isWanted(MediaType type) {
        String base = base(type);
        return isPage(type)
                || base.endsWith("/json")
                || base.endsWith("+json")
                || base.endsWith("/xml")
                || base.endsWith("+xml");
    }

    private static boolean isPage(MediaType type) {
        return base(type).equals("text/html") || base(type).equals("application/xhtml+xml");
    }

    private static String base(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    // What the server says of a page's encoding counts more than what the page says.
    private static Optional<Charset> charset(MediaType type) {
        String named = type.parameters().getOrDefault("charset", "");
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String said(IOException e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = said.replaceAll("\\s+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
