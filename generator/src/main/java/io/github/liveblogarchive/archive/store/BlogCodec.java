package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.LiveBlog.Comment;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Writes and reads a blog in one section. */
final class BlogCodec {
    private static final List<LiveBlog.State> STATES = List.of(LiveBlog.State.values());

    private BlogCodec() {}

    static void write(RecordWriter to, LiveBlog blog) {
        int section = to.beginSection();
        to.text(blog.id());
        to.text(blog.title());
        to.text(blog.slug());
        to.text(blog.kicker());
        to.text(blog.standfirst());
        to.list(blog.summary(), BlockCodec::write);
        PartCodec.moment(to, blog.start());
        PartCodec.moment(to, blog.end());
        to.text(blog.zone().getId());
        to.text(blog.language());
        to.choice(PartCodec.DIRECTIONS, blog.dir());
        to.texts(blog.topics());
        to.list(blog.authors(), PartCodec::byline);
        to.text(blog.series());
        to.text(blog.section());
        PartCodec.image(to, blog.image());
        to.choice(STATES, blog.state());
        to.list(blog.corrections(), PartCodec::correction);
        PartCodec.source(to, blog.source());
        to.list(blog.related(), PartCodec::card);
        to.list(blog.comments(), BlogCodec::comment);
        to.texts(blog.aliases());
        to.text(blog.rights());
        to.text(blog.license());
        to.text(blog.base());
        to.endSection(section);
    }

    static LiveBlog read(RecordReader in) {
        RecordReader from = in.section();
        return LiveBlog.builder(from.text(), from.text())
                .slug(from.text())
                .kicker(from.text())
                .standfirst(from.text())
                .summary(from.list(BlockCodec::read))
                .start(PartCodec.moment(from))
                .end(PartCodec.moment(from))
                .zone(zone(from))
                .language(from.text())
                .dir(from.choice(PartCodec.DIRECTIONS))
                .topics(from.texts())
                .authors(from.list(PartCodec::byline))
                .series(from.text())
                .section(from.text())
                .image(PartCodec.image(from))
                .state(from.choice(STATES))
                .corrections(from.list(PartCodec::correction))
                .source(PartCodec.source(from))
                .related(from.list(PartCodec::card))
                .comments(from.list(BlogCodec::comment))
                .aliases(from.texts())
                .rights(from.text())
                .license(from.text())
                .base(from.text())
                .build();
    }

    private static ZoneId zone(RecordReader from) {
        try {
            return ZoneId.of(from.text());
        } catch (DateTimeException e) {
            throw RecordReader.damaged("it holds no time zone: " + e.getMessage());
        }
    }

    private static void comment(RecordWriter to, Comment comment) {
        to.text(comment.id());
        to.text(comment.author());
        PartCodec.moment(to, comment.date());
        to.text(comment.text());
        to.number(comment.recommended());
        to.list(comment.replies(), BlogCodec::comment);
    }

    private static Comment comment(RecordReader from) {
        return new Comment(
                from.text(),
                from.text(),
                PartCodec.moment(from),
                from.text(),
                from.whole(),
                from.list(BlogCodec::comment));
    }
}
