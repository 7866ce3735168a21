package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.model.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads blocks, each behind a number for its kind. */
final class BlockCodec {
    private static final List<Block.Media.Kind> MEDIA_KINDS = List.of(Block.Media.Kind.values());

    private BlockCodec() {}

    static void write(RecordWriter to, Block block) {
        if (block instanceof Block.Text text) {
            to.writeByte(0);
            to.text(text.markdown());
        } else if (block instanceof Block.Html html) {
            to.writeByte(1);
            to.text(html.html());
        } else if (block instanceof Block.Picture picture) {
            to.writeByte(2);
            PartCodec.image(to, picture.image());
        } else if (block instanceof Block.Gallery gallery) {
            to.writeByte(3);
            to.text(gallery.caption());
            to.list(gallery.images(), PartCodec::image);
        } else if (block instanceof Block.Quote quote) {
            to.writeByte(4);
            to.text(quote.markdown());
            to.text(quote.source());
            to.text(quote.url());
        } else if (block instanceof Block.Social social) {
            to.writeByte(5);
            social(to, social);
        } else if (block instanceof Block.Related related) {
            to.writeByte(6);
            PartCodec.card(to, related.card());
        } else if (block instanceof Block.Media media) {
            to.writeByte(7);
            media(to, media);
        } else if (block instanceof Block.Table table) {
            to.writeByte(8);
            to.text(table.caption());
            to.texts(table.header());
            to.list(table.rows(), RecordWriter::texts);
        } else if (block instanceof Block.Poll poll) {
            to.writeByte(9);
            poll(to, poll);
        } else if (block instanceof Block.Corrected corrected) {
            to.writeByte(10);
            PartCodec.correction(to, corrected.correction());
        } else if (block instanceof Block.MapLink map) {
            to.writeByte(11);
            PartCodec.image(to, map.image());
            to.text(map.url());
            to.text(map.caption());
        } else if (block instanceof Block.Custom custom) {
            to.writeByte(12);
            to.text(custom.type());
            value(to, custom.data());
        } else {
            throw new IllegalArgumentException("No number stands for the block " + block);
        }
    }

    static Block read(RecordReader from) {
        int kind = from.readByte();
        return switch (kind) {
            case 0 -> new Block.Text(from.text());
            case 1 -> new Block.Html(from.text());
            case 2 -> new Block.Picture(PartCodec.image(from));
            case 3 -> new Block.Gallery(from.text(), from.list(PartCodec::image));
            case 4 -> new Block.Quote(from.text(), from.text(), from.text());
            case 5 -> social(from);
            case 6 -> new Block.Related(PartCodec.card(from));
            case 7 -> media(from);
            case 8 -> new Block.Table(from.text(), from.texts(), from.list(RecordReader::texts));
            case 9 -> poll(from);
            case 10 -> new Block.Corrected(PartCodec.correction(from));
            case 11 -> new Block.MapLink(PartCodec.image(from), from.text(), from.text());
            case 12 -> new Block.Custom(from.text(), value(from));
            default -> throw RecordReader.damaged("there is no block with the number " + kind);
        };
    }

    private static void social(RecordWriter to, Block.Social social) {
        to.text(social.network());
        to.text(social.author());
        to.text(social.handle());
        PartCodec.moment(to, social.date());
        to.text(social.text());
        to.text(social.url());
        PartCodec.image(to, social.image());
    }

    private static Block social(RecordReader from) {
        return new Block.Social(
                from.text(),
                from.text(),
                from.text(),
                PartCodec.moment(from),
                from.text(),
                from.text(),
                PartCodec.image(from));
    }

    private static void media(RecordWriter to, Block.Media media) {
        to.choice(MEDIA_KINDS, media.kind());
        to.text(media.title());
        to.text(media.src());
        to.text(media.url());
        PartCodec.image(to, media.poster());
        to.text(media.caption());
        to.text(media.credit());
        to.text(media.duration());
    }

    private static Block media(RecordReader from) {
        return new Block.Media(
                from.choice(MEDIA_KINDS),
                from.text(),
                from.text(),
                from.text(),
                PartCodec.image(from),
                from.text(),
                from.text(),
                from.text());
    }

    private static void poll(RecordWriter to, Block.Poll poll) {
        to.text(poll.question());
        to.list(poll.options(), (out, option) -> {
            out.text(option.text());
            out.number(option.votes());
        });
        to.text(poll.note());
    }

    private static Block poll(RecordReader from) {
        return new Block.Poll(from.text(), from.list(in -> new Block.Poll.Option(in.text(), in.number())), from.text());
    }

    private static void value(RecordWriter to, Block.Value value) {
        if (value instanceof Block.Value.Text text) {
            to.writeByte(0);
            to.text(text.text());
        } else if (value instanceof Block.Value.Items items) {
            to.writeByte(1);
            to.list(items.items(), BlockCodec::value);
        } else if (value instanceof Block.Value.Fields fields) {
            to.writeByte(2);
            to.list(List.copyOf(fields.fields().entrySet()), (out, field) -> {
                out.text(field.getKey());
                value(out, field.getValue());
            });
        }
    }

    private static Block.Value value(RecordReader from) {
        int kind = from.readByte();
        return switch (kind) {
            case 0 -> new Block.Value.Text(from.text());
            case 1 -> new Block.Value.Items(from.list(BlockCodec::value));
            case 2 -> {
                Map<String, Block.Value> fields = new LinkedHashMap<>();
                from.list(in -> {
                    String name = in.text();
                    fields.put(name, value(in));
                    return name;
                });
                yield new Block.Value.Fields(fields);
            }
            default -> throw RecordReader.damaged("there is no value with the number " + kind);
        };
    }
}
