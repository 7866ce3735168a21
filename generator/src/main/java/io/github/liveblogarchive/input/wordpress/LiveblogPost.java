package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.wordpress.wxr.Item;
import io.github.liveblogarchive.input.wordpress.wxr.PhpNumbers;
import io.github.liveblogarchive.input.wordpress.wxr.ReaderComments;
import io.github.liveblogarchive.input.wordpress.wxr.Replay;
import io.github.liveblogarchive.input.wordpress.wxr.Row;
import io.github.liveblogarchive.input.wordpress.wxr.Site;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A live blog of the plugin Liveblog in an export file. */
final class LiveblogPost {
    private final Site site;
    private final Item item;
    private final EntrySink sink;
    private final Place file;
    private final Replay replay;
    private final Desk desk;
    private final Content content;
    private final PostHead head;

    LiveblogPost(Site site, Item item, InputContext context, EntrySink sink, Place file) {
        this.site = site;
        this.item = item;
        this.sink = sink;
        this.file = file;
        String page = WebAddress.of(item.field("link"));
        String id = page.isEmpty() ? EasyAnswer.id(site.link(), item.field("post_id")) : WebAddress.bare(page);
        this.replay = new Replay(item.rows());
        List<String> ids = replay.kept().stream().map(kept -> kept.first().id()).toList();
        this.desk = new Desk(id, context, EntryLinks.of(page, ids));
        Map<String, String> terms = new HashMap<>();
        item.categories().stream()
                .filter(category -> category.domain().equals("hashtags"))
                .forEach(category -> terms.put(category.nicename().toLowerCase(Locale.ROOT), category.name()));
        this.content = new Content(desk, terms);
        this.head = new PostHead(site, desk);
    }

    /** Hands out the blog and its entries, and returns the blog. */
    LiveBlog read() {
        Place place = file.at(item.line(), 0);
        LiveBlog.Builder builder = head.read(item, content, place, Answer.SYSTEM);
        LiveBlog blog = builder.build();
        blog = builder.state(state(blog.source().captured()))
                .comments(ReaderComments.of(item.rows(), desk, file))
                .build();
        sink.blog(blog, place);
        replay.tell(desk, file);
        for (Replay.Kept kept : replay.kept()) {
            Place at = file.at(kept.first().line(), 0);
            entry(kept, at).ifPresent(entry -> sink.entry(desk.blog(), entry, at));
        }
        replay.deleted().stream().sorted().forEach(id -> sink.removed(desk.blog(), Slug.ofId(id), place));
        desk.links().references().forEach(link -> sink.reference(desk.blog(), link.target(), "", link.place()));
        desk.reportDamage();
        return blog;
    }

    // A live blog that is to be archived by itself was so when that day had come before the export.
    private LiveBlog.State state(Moment exported) {
        String said = item.meta("liveblog");
        String expiry = item.meta("liveblog_autoarchive_expiry_date").strip();
        boolean over = exported.isKnown()
                && expiry.matches("\\d{1,11}")
                && Instant.ofEpochSecond(Long.parseLong(expiry))
                        .isBefore(exported.at().toInstant());
        boolean live = said.equals("enable") || said.equals("1") || said.equals("true");
        return live && !over ? LiveBlog.State.LIVE : LiveBlog.State.ARCHIVED;
    }

    private Optional<Entry> entry(Replay.Kept kept, Place place) {
        Row first = kept.first();
        Row last = kept.last();
        boolean key = kept.says("liveblog_key_entry", "true") || kept.says("liveblog_key_entry", "1");
        String format = item.meta("_liveblog_key_entry_format");
        Content.Read read =
                content.read(last.content(), true, place, body -> key ? KeyTitle.byFormat(body, format) : "");
        if (read.body().isEmpty() && read.title().isEmpty()) {
            desk.say(Kind.SKIPPED, place, "entry without title and text", first.id());
            return Optional.empty();
        }
        Moment date = head.time(first.date(), first.gmt(), place);
        Moment changed = kept.changes().isEmpty() ? Moment.UNKNOWN : head.time(last.date(), last.gmt(), place);
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, place, "entry without a time keeps its place", first.id());
        }
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        return Optional.of(Entry.builder(Slug.ofId(first.id()))
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(read.title())
                .body(BodyTidy.tidy(
                        read.body(),
                        quote -> desk.say(Kind.MERGED, place, "quote whose words stand in the card beside it", quote)))
                .authors(authors(kept, place))
                .topics(List.copyOf(read.topics()))
                .labels(List.copyOf(read.labels()))
                .key(key || read.key())
                .legacyIds(List.of("liveblog-entry-" + first.id()))
                .build());
    }

    private List<Byline> authors(Replay.Kept kept, Place place) {
        if (kept.says("liveblog_hide_authors", "1")) {
            return List.of();
        }
        List<Byline> authors = new ArrayList<>();
        String writer = Names.shown(PlainText.of(kept.first().author()), place, desk);
        if (!writer.isEmpty()) {
            authors.add(Byline.of(writer));
        }
        String others = kept.last().meta("liveblog_contributors");
        for (String number : PhpNumbers.read(others.isEmpty() ? kept.first().meta("liveblog_contributors") : others)) {
            String name = Names.shown(site.namesByNumber().getOrDefault(number, ""), place, desk);
            if (name.isEmpty()) {
                desk.say(Kind.SKIPPED, place, "author whose name the export does not tell", number);
            } else if (!authors.contains(Byline.of(name))) {
                authors.add(Byline.of(name));
            }
        }
        return authors;
    }
}
