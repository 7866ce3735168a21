package io.github.liveblogarchive.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One part of a body, in order. Texts named {@code markdown} are Markdown, {@code html} is untrusted, others are plain. */
public sealed interface Block {
    /** Paragraphs, lists, quotes, tables, code, pictures: whatever Markdown has a form for. */
    record Text(String markdown) implements Block {}

    /** Markup of another system; it is sanitised before it reaches a page or a feed. */
    record Html(String html) implements Block {}

    record Picture(Image image) implements Block {}

    record Gallery(String caption, List<Image> images) implements Block {
        public Gallery {
            images = List.copyOf(images);
        }
    }

    /** Somebody's words; text is Markdown. */
    record Quote(String markdown, String source, String url) implements Block {}

    /** A post of a social network, frozen: what it said, who said it, when and where. */
    record Social(String network, String author, String handle, Moment date, String text, String url, Image image)
            implements Block {}

    record Related(Card card) implements Block {}

    /**
     * Video or audio: a local file to play, or a poster and a link.
     *
     * @param src a local path as in {@link Image#src()}, or empty
     * @param url where it can be seen or heard, or empty
     * @param duration as shown, for instance {@code 2:31}; empty when unknown
     */
    record Media(
            Kind kind,
            String title,
            String src,
            String url,
            Image poster,
            String caption,
            String credit,
            String duration)
            implements Block {
        /** What is played. */
        public enum Kind {
            VIDEO,
            AUDIO
        }
    }

    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A question with its result; votes are -1 when unknown. */
    record Poll(String question, List<Option> options, String note) implements Block {
        /** One answer. */
        public record Option(String text, long votes) {}

        public Poll {
            options = List.copyOf(options);
        }
    }

    record Corrected(Correction correction) implements Block {}

    /** A picture of a map that leads to the map. */
    record MapLink(Image image, String url, String caption) implements Block {}

    /** A block of the theme: {@code templates/blocks/TYPE.ftlh} knows what the data means. */
    record Custom(String type, Value data) implements Block {}

    /** The data of a block that only a template knows: text, a list of values, or named values in their order. */
    public sealed interface Value {
        /** A scalar as it was written. */
        record Text(String text) implements Value {}

        /** Values in order. */
        record Items(List<Value> items) implements Value {
            public Items {
                items = List.copyOf(items);
            }
        }

        /** Values by name, in the order of the source. */
        record Fields(Map<String, Value> fields) implements Value {
            public Fields {
                fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            }
        }
    }
}
