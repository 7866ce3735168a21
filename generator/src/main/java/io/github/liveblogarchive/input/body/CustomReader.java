package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the data of a block that only a template knows, as it is. Nothing says what a value means, so those that look
 * like a media file, a live blog's address or Markdown with links are taken for what they look like.
 */
final class CustomReader {
    private static final Pattern BLOG = Pattern.compile("blog:\\S+");
    private static final Pattern LEADS = Pattern.compile("\\]\\(|\\]:|<[a-zA-Z]");

    private final Values values;

    CustomReader(Values values) {
        this.values = values;
    }

    Block read(String name, Fields.Item data) {
        return new Block.Custom(name, value(data));
    }

    private Block.Value value(Fields.Item item) {
        if (item.node() instanceof Node.Scalar scalar) {
            look(scalar.text(), item.place());
            return new Block.Value.Text(scalar.text());
        }
        if (item.node() instanceof Node.Seq) {
            return new Block.Value.Items(
                    Fields.items(item).stream().map(this::value).toList());
        }
        Map<String, Block.Value> fields = new LinkedHashMap<>();
        Place place = item.place();
        ((Node.Mapping) item.node()).fields().values().forEach(field -> {
            String path = place.field().isEmpty() ? field.name() : place.field() + "." + field.name();
            Place at = place.at(field.value().line(), field.value().column()).field(path);
            fields.put(field.name(), value(new Fields.Item(field.value(), at)));
        });
        return new Block.Value.Fields(fields);
    }

    // A value like "#d00" is a colour more often than an entry, and no template can link to it.
    private void look(String text, Place place) {
        String value = text.strip();
        if (BLOG.matcher(value).matches()) {
            values.link(value, place);
        } else if (MediaNames.isFile(value) && Addresses.scheme(value).isEmpty()) {
            values.media(Addresses.decoded(value), place);
        } else if (LEADS.matcher(value).find()) {
            values.look(value, place);
        }
    }
}
