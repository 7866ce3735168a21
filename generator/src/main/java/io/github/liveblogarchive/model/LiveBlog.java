package io.github.liveblogarchive.model;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One finished coverage, without its entries. Made by {@link Builder}.
 *
 * @param id the stable key, unique in a site; never shown, feeds' ids derive from it
 * @param slug the last part of its address, empty when the intake shall derive it from the id
 * @param standfirst one or two sentences, Markdown
 * @param summary the lead summary
 * @param start start of coverage; {@link Moment#UNKNOWN} in the source means: derived from the entries
 * @param zone in which its times are shown
 * @param language BCP 47 tag
 * @param dir direction of its text
 * @param base the folder of its source below the content folder, with slashes; relative pictures start there
 * @param aliases former addresses below the site's root
 */
public record LiveBlog(
        String id,
        String slug,
        String kicker,
        String title,
        String standfirst,
        List<Block> summary,
        Moment start,
        Moment end,
        ZoneId zone,
        String language,
        Direction dir,
        List<String> topics,
        List<Byline> authors,
        String series,
        String section,
        Image image,
        State state,
        List<Correction> corrections,
        Source source,
        List<Card> related,
        List<Comment> comments,
        List<String> aliases,
        String rights,
        String license,
        String base) {
    /** Whether coverage still runs. */
    public enum State {
        ARCHIVED,
        CLOSED,
        LIVE
    }

    public LiveBlog {
        summary = List.copyOf(summary);
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        comments = List.copyOf(comments);
        aliases = List.copyOf(aliases);
    }

    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** A builder that holds all of this, to change a part of it. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link LiveBlog}; what is not said is absent. */
    public static final class Builder {
        private String id;
        private String slug = "";
        private String kicker = "";
        private String title;
        private String standfirst = "";
        private List<Block> summary = List.of();
        private Moment start = Moment.UNKNOWN;
        private Moment end = Moment.UNKNOWN;
        private ZoneId zone = ZoneOffset.UTC;
        private String language = "en";
        private Direction dir = Direction.LTR;
        private List<String> topics = List.of();
        private List<Byline> authors = List.of();
        private String series = "";
        private String section = "";
        private Image image = Image.NONE;
        private LiveBlog.State state = LiveBlog.State.ARCHIVED;
        private List<Correction> corrections = List.of();
        private Source source = Source.NONE;
        private List<Card> related = List.of();
        private List<Comment> comments = List.of();
        private List<String> aliases = List.of();
        private String rights = "";
        private String license = "";
        private String base = "";

        Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Builder(LiveBlog blog) {
            this.id = blog.id();
            this.slug = blog.slug();
            this.kicker = blog.kicker();
            this.title = blog.title();
            this.standfirst = blog.standfirst();
            this.summary = blog.summary();
            this.start = blog.start();
            this.end = blog.end();
            this.zone = blog.zone();
            this.language = blog.language();
            this.dir = blog.dir();
            this.topics = blog.topics();
            this.authors = blog.authors();
            this.series = blog.series();
            this.section = blog.section();
            this.image = blog.image();
            this.state = blog.state();
            this.corrections = blog.corrections();
            this.source = blog.source();
            this.related = blog.related();
            this.comments = blog.comments();
            this.aliases = blog.aliases();
            this.rights = blog.rights();
            this.license = blog.license();
            this.base = blog.base();
        }

        public Builder id(String value) {
            this.id = value;
            return this;
        }

        public Builder slug(String value) {
            this.slug = value;
            return this;
        }

        public Builder kicker(String value) {
            this.kicker = value;
            return this;
        }

        public Builder title(String value) {
            this.title = value;
            return this;
        }

        public Builder standfirst(String value) {
            this.standfirst = value;
            return this;
        }

        public Builder summary(List<Block> value) {
            this.summary = value;
            return this;
        }

        public Builder start(Moment value) {
            this.start = value;
            return this;
        }

        public Builder end(Moment value) {
            this.end = value;
            return this;
        }

        public Builder zone(ZoneId value) {
            this.zone = value;
            return this;
        }

        public Builder language(String value) {
            this.language = value;
            return this;
        }

        public Builder dir(Direction value) {
            this.dir = value;
            return this;
        }

        public Builder topics(List<String> value) {
            this.topics = value;
            return this;
        }

        public Builder authors(List<Byline> value) {
            this.authors = value;
            return this;
        }

        public Builder series(String value) {
            this.series = value;
            return this;
        }

        public Builder section(String value) {
            this.section = value;
            return this;
        }

        public Builder image(Image value) {
            this.image = value;
            return this;
        }

        public Builder state(LiveBlog.State value) {
            this.state = value;
            return this;
        }

        public Builder corrections(List<Correction> value) {
            this.corrections = value;
            return this;
        }

        public Builder source(Source value) {
            this.source = value;
            return this;
        }

        public Builder related(List<Card> value) {
            this.related = value;
            return this;
        }

        public Builder comments(List<Comment> value) {
            this.comments = value;
            return this;
        }

        public Builder aliases(List<String> value) {
            this.aliases = value;
            return this;
        }

        public Builder rights(String value) {
            this.rights = value;
            return this;
        }

        public Builder license(String value) {
            this.license = value;
            return this;
        }

        public Builder base(String value) {
            this.base = value;
            return this;
        }

        public LiveBlog build() {
            return new LiveBlog(
                    id,
                    slug,
                    kicker,
                    title,
                    standfirst,
                    summary,
                    start,
                    end,
                    zone,
                    language,
                    dir,
                    topics,
                    authors,
                    series,
                    section,
                    image,
                    state,
                    corrections,
                    source,
                    related,
                    comments,
                    aliases,
                    rights,
                    license,
                    base);
        }
    }

    /** A reader's comment of an archived thread, with the replies to it. */
    public record Comment(String id, String author, Moment date, String text, int recommended, List<Comment> replies) {
        public Comment {
            replies = List.copyOf(replies);
        }
    }
}
