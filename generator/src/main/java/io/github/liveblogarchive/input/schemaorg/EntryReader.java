package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.Headlines;
import io.github.liveblogarchive.input.web.WebBody;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an entry of an update. For one blog. */
final class EntryReader {
    private static final int CUT = 1_000;
    private static final Pattern COMMAND = Pattern.compile("(?i)^(\\s*(<p>)?\\s*)/key\\b:?\\s*");

    private final WebDesk desk;
    private final Things things;
    private final Gates gates;
    private final Ids ids;
    private final RicherBody page;
    private int cut;

    EntryReader(WebDesk desk, Things things, Gates gates, Ids ids, RicherBody page) {
        this.desk = desk;
        this.things = things;
        this.gates = gates;
        this.ids = ids;
        this.page = page;
    }

    /** How many bodies were cut off and stayed so. */
    int cut() {
        return cut;
    }

    /** What stands in the field of the body, in any of its forms. */
    static String rawBody(Tree update) {
        Tree body = update.get("articleBody");
        return body.isObject() ? body.text("@value", "text", "articleBody") : body.text();
    }

    Optional<Entry> read(Tree update) {
        desk.check(update, KnownFields.UPDATE);
        Place place = update.place();
        String id = ids.id(update);
        String source = ids.source(update);
        String headline = gates.headlines() ? desk.plain(update.text("headline", "name"), place) : "";
        String raw = rawBody(update);
        boolean key = update.flag("_key")
                || COMMAND.matcher(headline).find()
                || COMMAND.matcher(raw).find();
        List<Block> body = body(update, source, COMMAND.matcher(raw).replaceFirst("$1"));
        String title = title(COMMAND.matcher(headline).replaceFirst(""), raw, place);
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "entry without title and text", id);
            return Optional.empty();
        }
        if (source.isEmpty()) {
            desk.say(Kind.REPAIRED, place, "entry without id got one from its time and text", id);
        }
        Moment date = date(update);
        Tree modified = update.get("dateModified");
        Moment changed = gates.changes() ? desk.moment(modified.text(), modified.place()) : Moment.UNKNOWN;
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        return Optional.of(Entry.builder(id)
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(body)
                .authors(things.people(update.get("author")))
                .topics(things.names(update.get("keywords")))
                .corrections(things.corrections(update.get("correction")))
                .key(key)
                .summary(update.flag("_summary"))
                .legacyIds(legacy(source, id))
                .source(
                        Addresses.isWeb(source)
                                ? new Source("", source, Moment.UNKNOWN, "", Complete.UNKNOWN)
                                : Source.NONE)
                .build());
    }

    private List<String> legacy(String source, String id) {
        String shown = page.anchor(source);
        String anchor = shown.isEmpty() ? source : shown;
        return anchor.isEmpty() || anchor.equals(id) || Addresses.isWeb(anchor) ? List.of() : List.of(anchor);
    }

    private Moment date(Tree update) {
        if (gates.time().isEmpty()) {
            return Moment.UNKNOWN;
        }
        Tree said = update.first(gates.time(), "datePublished", "dateCreated", "uploadDate");
        Moment date = desk.moment(said.text(), said.place());
        if (date.isKnown()) {
            return date;
        }
        Tree changed = update.get("dateModified");
        if (gates.changes() && !changed.text().isBlank()) {
            desk.say(Kind.GUESSED, changed.place(), "time of the last change, for want of another", changed.text());
            return desk.moment(changed.text(), changed.place());
        }
        desk.say(Kind.GUESSED, update.place(), "entry without a time keeps its place", "");
        return Moment.UNKNOWN;
    }

    // Some systems fill the headline with the first words of the body, which is no headline.
    private String title(String headline, String raw, Place place) {
        if (Headlines.isBeginning(headline, PlainText.of(raw))) {
            desk.say(Kind.REPAIRED, place, "headline that is the first words of the text, left out", headline);
            return "";
        }
        return headline;
    }

    private List<Block> body(Tree update, String source, String said) {
        Place place = update.get("articleBody").place();
        boolean isCut = rawBody(update).length() == CUT;
        boolean isMarked = update.flag("_markup");
        String raw = isMarked ? said : WebBody.unescapeOnce(said);
        if (!raw.equals(said)) {
            desk.say(Kind.REPAIRED, place, "markup that was escaped once too often", "");
        }
        Optional<String> richer = isMarked ? Optional.empty() : page.find(source, PlainText.of(raw), isCut);
        List<Block> body = new ArrayList<>();
        if (richer.isPresent()) {
            body.addAll(new WebBody(desk).read(richer.get(), place));
            desk.say(
                    Kind.REPAIRED,
                    place,
                    "body taken from the page, which shows more than its structured data",
                    source);
        } else {
            body.addAll(isMarked ? new WebBody(desk).read(raw, place) : new WebBody(desk).readAny(raw, place));
        }
        if (isCut && richer.isEmpty()) {
            mark(body, place);
        }
        Image image = things.picture(update.get("image"));
        boolean shown = body.stream().anyMatch(block -> block instanceof Block.Picture);
        if (image.isPresent() && !shown && !gates.pictures().contains(image.src())) {
            body.add(new Block.Picture(image));
        }
        body.addAll(things.films(update.get("video")));
        body.addAll(things.films(update.get("audio")));
        return body;
    }

    // The usual sign for words that are left out, so that a reader sees it where it is.
    private void mark(List<Block> body, Place place) {
        cut++;
        desk.say(Kind.GUESSED, place, "text cut off by its publisher at 1,000 characters", "");
        int last = body.size() - 1;
        if (last >= 0 && body.get(last) instanceof Block.Text text) {
            body.set(last, new Block.Text(text.markdown() + " \\[…\\]"));
        } else {
            body.add(new Block.Text("\\[…\\]"));
        }
    }
}
