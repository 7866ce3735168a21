package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.archive.gather.GatheredBlog;
import io.github.liveblogarchive.archive.gather.MediaFinder;
import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.gather.TopicCheck;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Writes what formats hand out into the shard while it comes, and remembers the rest in rows. */
final class ArchiveWriter implements EntrySink {
    private static final int TELL_EVERY = 1_000;

    private final InputContext context;
    private final Shard shard;
    private final NameBook topics;
    private final NameBook authors;
    private final List<Topic> topicList;
    private final List<Author> authorList;
    private final MediaFinder media;
    private final IntConsumer progress;
    private final Map<String, Place> blogPlaces = new HashMap<>();
    private final List<GatheredBlog> gathered = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private Optional<GatheredBlog> open = Optional.empty();
    private int entries;

    ArchiveWriter(
            InputContext context,
            Shard shard,
            MediaFinder media,
            List<Topic> topics,
            List<Author> authors,
            IntConsumer progress) {
        this.context = context;
        this.shard = shard;
        this.topics = NameBook.ofTopics(topics);
        this.authors = NameBook.ofAuthors(authors);
        this.topicList = topics;
        this.authorList = authors;
        this.media = media;
        this.progress = progress;
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        endOfFile();
        Place before = blogPlaces.putIfAbsent(blog.id(), place);
        if (before != null) {
            context.problems()
                    .error(
                            Code.DUPLICATE_ID,
                            place,
                            "The live blog \"" + blog.id() + "\" was read before, from " + before + ".",
                            "Give one of them another id.");
        }
        GatheredBlog now = new GatheredBlog(blog, place);
        blog.topics().forEach(t -> now.topics.add(topic(t, place)));
        blog.authors().forEach(a -> now.authors.add(authors.named(a.name())));
        open = Optional.of(now);
        if (before == null) {
            gathered.add(now);
        }
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        GatheredBlog blog = open.filter(b -> b.blog.id().equals(blogId))
                .orElseThrow(() -> new IllegalArgumentException("An entry of \"" + blogId + "\" came before it"));
        List<NameBook.Named> entryTopics =
                entry.topics().stream().map(t -> topic(t, place)).toList();
        List<NameBook.Named> entryAuthors =
                entry.authors().stream().map(Byline::name).map(authors::named).toList();
        byte[] bytes = shard.bytes(entry);
        blog.add(
                EntryRow.of(entry, entryTopics, entryAuthors, shard.append(bytes), Digests.of(bytes), place),
                context.problems());
        entries++;
        if (entries % TELL_EVERY == 0) {
            progress.accept(entries);
        }
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        if (target.startsWith("#") || target.startsWith("blog:")) {
            references.add(new Reference(blogId, target, place));
            open.filter(b -> target.startsWith("blog:")).ifPresent(b -> b.linksOut = true);
        } else {
            media.find(target, base, place);
        }
    }

    void leftOver(String file) {
        leftOver.add(file);
    }

    void endOfFile() {
        open.ifPresent(b -> {
            if (b.rows.isEmpty()) {
                context.problems()
                        .warning(
                                Code.NO_ENTRIES,
                                b.place,
                                "The live blog \"" + b.blog.title() + "\" has no entries.",
                                "Add entries, or take it out of the content folder.");
            }
        });
        open = Optional.empty();
    }

    Archive finish() throws IOException {
        endOfFile();
        shard.flush();
        ArchiveBuilder builder = new ArchiveBuilder(
                shard, context.problems(), new ArchiveBuilder.Names(topics, authors), topicList, authorList);
        Archive archive = builder.build(gathered, media.found(), media.statics());
        Reference.check(references, archive, context.problems());
        for (String file : leftOver) {
            if (!media.isNamed(file)) {
                context.problems()
                        .note(
                                Code.UNUSED_FILE,
                                Place.file(file),
                                "This file is no live blog, and no entry uses it: it is not published.",
                                "");
            }
        }
        progress.accept(entries);
        return archive;
    }

    private NameBook.Named topic(String name, Place place) {
        TopicCheck.check(name, topics, context, place);
        return topics.named(name);
    }
}
