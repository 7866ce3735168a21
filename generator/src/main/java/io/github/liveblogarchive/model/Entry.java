package io.github.liveblogarchive.model;

import java.util.List;

/**
 * One entry of a live blog. Made by {@link Builder}.
 *
 * @param id anchor and last part of its address, unique in its blog
 * @param order editorial order where it differs from time (high is later), NaN when not given
 * @param title empty when the source gives none; a name is then derived from time and first words
 * @param language empty when it is the blog's
 * @param base the folder of its source below the content folder, as in {@link LiveBlog#base()}
 * @param legacyIds old anchors that must go on working
 */
public record Entry(
        String id,
        Moment date,
        Moment updated,
        double order,
        String title,
        List<Block> body,
        List<Byline> authors,
        List<String> topics,
        List<String> labels,
        boolean key,
        boolean pinned,
        boolean summary,
        String language,
        Direction dir,
        Kind kind,
        List<Correction> corrections,
        Source source,
        List<String> legacyIds,
        String base) {
    /** Who speaks. */
    public enum Kind {
        ENTRY,
        READER,
        ADVERT
    }

    public Entry {
        body = List.copyOf(body);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        labels = List.copyOf(labels);
        corrections = List.copyOf(corrections);
        legacyIds = List.copyOf(legacyIds);
    }

    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A builder that holds all of this, to change a part of it. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds an {@link Entry}; what is not said is absent. */
    public static final class Builder {
        private String id;
        private Moment date = Moment.UNKNOWN;
        private Moment updated = Moment.UNKNOWN;
        private double order = Double.NaN;
        private String title = "";
        private List<Block> body = List.of();
        private List<Byline> authors = List.of();
        private List<String> topics = List.of();
        private List<String> labels = List.of();
        private boolean key = false;
        private boolean pinned = false;
        private boolean summary = false;
        private String language = "";
        private Direction dir = Direction.LTR;
        private Entry.Kind kind = Entry.Kind.ENTRY;
        private List<Correction> corrections = List.of();
        private Source source = Source.NONE;
        private List<String> legacyIds = List.of();
        private String base = "";

        Builder(String id) {
            this.id = id;
        }

        Builder(Entry entry) {
            this.id = entry.id();
            this.date = entry.date();
            this.updated = entry.updated();
            this.order = entry.order();
            this.title = entry.title();
            this.body = entry.body();
            this.authors = entry.authors();
            this.topics = entry.topics();
            this.labels = entry.labels();
            this.key = entry.key();
            this.pinned = entry.pinned();
            this.summary = entry.summary();
            this.language = entry.language();
            this.dir = entry.dir();
            this.kind = entry.kind();
            this.corrections = entry.corrections();
            this.source = entry.source();
            this.legacyIds = entry.legacyIds();
            this.base = entry.base();
        }

        public Builder id(String value) {
            this.id = value;
            return this;
        }

        public Builder date(Moment value) {
            this.date = value;
            return this;
        }

        public Builder updated(Moment value) {
            this.updated = value;
            return this;
        }

        public Builder order(double value) {
            this.order = value;
            return this;
        }

        public Builder title(String value) {
            this.title = value;
            return this;
        }

        public Builder body(List<Block> value) {
            this.body = value;
            return this;
        }

        public Builder authors(List<Byline> value) {
            this.authors = value;
            return this;
        }

        public Builder topics(List<String> value) {
            this.topics = value;
            return this;
        }

        public Builder labels(List<String> value) {
            this.labels = value;
            return this;
        }

        public Builder key(boolean value) {
            this.key = value;
            return this;
        }

        public Builder pinned(boolean value) {
            this.pinned = value;
            return this;
        }

        public Builder summary(boolean value) {
            this.summary = value;
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

        public Builder kind(Entry.Kind value) {
            this.kind = value;
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

        public Builder legacyIds(List<String> value) {
            this.legacyIds = value;
            return this;
        }

        public Builder base(String value) {
            this.base = value;
            return this;
        }

        public Entry build() {
            return new Entry(
                    id,
                    date,
                    updated,
                    order,
                    title,
                    body,
                    authors,
                    topics,
                    labels,
                    key,
                    pinned,
                    summary,
                    language,
                    dir,
                    kind,
                    corrections,
                    source,
                    legacyIds,
                    base);
        }
    }
}
