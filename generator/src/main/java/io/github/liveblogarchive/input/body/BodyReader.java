package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Yaml;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;

/** Reads bodies: Markdown with fenced blocks, markup, or a list of blocks. */
public final class BodyReader {
    // To every other tool, a fence with one of these is a listing; it is a block only if it holds that very field.
    private static final Set<String> LISTINGS = Set.of("text", "html");

    private final Values values;
    private final BlockReader blocks;
    private final CustomReader custom;
    private final Set<String> fenceNames = new HashSet<>(BlockReader.NAMES);
    private final Set<String> blockNames = new HashSet<>(BlockReader.NAMES);

    /** @param themeBlocks blocks that the theme has a template for, beside those of the model */
    public BodyReader(Values values, Set<String> themeBlocks) {
        this.values = values;
        this.blocks = new BlockReader(values);
        this.custom = new CustomReader(values);
        fenceNames.addAll(themeBlocks);
        fenceNames.removeAll(LISTINGS);
        blockNames.addAll(themeBlocks);
    }

    public Body markdown(Piece piece) {
        return Glance.at(piece.text()).map(glance -> seen(piece, glance)).orElseGet(() -> parsed(piece));
    }

    private Body seen(Piece piece, Glance glance) {
        String text = MarkdownParts.withoutBlankEnds(piece.text());
        if (text.isEmpty()) {
            return Body.EMPTY;
        }
        values.look(glance, piece);
        return new Body(
                List.of(new Block.Text(text)), () -> glance.isPlain() ? Body.words(text) : LinkFinder.lead(piece));
    }

    /** What any body gives, with or without something to find in it. */
    Body parsed(Piece piece) {
        MarkdownParts parts = MarkdownParts.of(piece.text(), this::isBlock);
        LinkFinder finder = new LinkFinder(values, piece, fenceNames);
        List<Block> read = new ArrayList<>();
        for (MarkdownParts.Part part : parts.list()) {
            if (part instanceof MarkdownParts.Words words) {
                read.add(new Block.Text(words.markdown()));
            } else if (part instanceof MarkdownParts.Fence fence) {
                fence(fence, piece).ifPresent(read::add);
            }
        }
        parts.visit(finder);
        return new Body(read, finder::lead);
    }

    public Body html(Piece piece) {
        LinkFinder finder = new LinkFinder(values, piece, fenceNames);
        finder.html();
        return new Body(List.of(new Block.Html(piece.text())), finder::lead);
    }

    /** A list of blocks, each with its {@code type}. */
    public Body blocks(Fields fields, String name) {
        List<Block> read = new ArrayList<>();
        List<Body> words = new ArrayList<>();
        for (Fields.Item item : fields.items(name)) {
            fields.fields(item, "").flatMap(block -> block(item, block)).ifPresent(block -> {
                if (block instanceof Block.Text text) {
                    Body body = markdown(Piece.of(text.markdown(), item.place()));
                    read.addAll(body.blocks());
                    words.add(body);
                } else if (block instanceof Block.Html html) {
                    words.add(html(Piece.of(html.html(), item.place())));
                    read.add(block);
                } else {
                    read.add(block);
                }
            });
        }
        return new Body(
                read,
                () -> Body.words(words.stream().map(body -> body.lead() + ' ').collect(Collectors.joining())));
    }

    private Optional<Block> block(Fields.Item item, Fields fields) {
        String type = fields.text("type");
        if (type.isEmpty()) {
            values.problems()
                    .error(Code.BAD_BLOCK, item.place(), "The block has no \"type\".", Nearest.hint("", blockNames()));
            return Optional.empty();
        }
        if (BlockReader.NAMES.contains(type)) {
            Block block = blocks.read(type, fields);
            fields.finish();
            if (block instanceof Block.Quote) {
                look(block, fields);
            }
            return Optional.of(block);
        }
        if (!blockNames.contains(type)) {
            unknown(type, fields.place("type"), "It is shown plainly.");
        }
        Node.Mapping mapping = (Node.Mapping) item.node();
        Map<String, Node.Field> data = new java.util.LinkedHashMap<>(mapping.fields());
        data.remove("type");
        Node rest = new Node.Mapping(data, mapping.line(), mapping.column());
        return Optional.of(custom.read(type, new Fields.Item(rest, item.place())));
    }

    private Optional<Block> fence(MarkdownParts.Fence fence, Piece piece) {
        Place place = piece.at(fence.line(), fence.column());
        String name = fence.name();
        if (!fence.closed()) {
            values.problems()
                    .error(Code.BAD_BLOCK, place, "The block \"" + name + "\" is never closed.", "Close its fence.");
            return Optional.empty();
        }
        Optional<Node> node =
                Yaml.read(piece.part(fence.content(), fence.line() + 1, fence.column()), values.problems());
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!BlockReader.NAMES.contains(name)) {
            return Optional.of(custom.read(name, new Fields.Item(node.get(), place)));
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            values.problems()
                    .error(
                            Code.BAD_BLOCK,
                            place,
                            "The block \"" + name + "\" holds " + node.get().noun() + " where fields are expected.",
                            "Write \"name: value\" in each line.");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, place, values.problems());
        Block block = blocks.read(name, fields);
        fields.finish();
        look(block, fields);
        return Optional.of(block);
    }

    // Words within a block lead somewhere too.
    private void look(Block block, Fields fields) {
        if (block instanceof Block.Html html) {
            html(Piece.of(html.html(), fields.place("html")));
        } else if (block instanceof Block.Quote quote) {
            markdown(Piece.of(quote.markdown(), fields.place("text")));
        }
    }

    private boolean isBlock(FencedCodeBlock fence) {
        String name = firstWord(fence.getInfo());
        return LISTINGS.contains(name) ? fence.getLiteral().startsWith(name + ":") : fenceNames.contains(name);
    }

    private void unknown(String name, Place place, String otherwise) {
        values.problems()
                .warning(
                        Code.UNKNOWN_BLOCK,
                        place,
                        "There is no block \"" + name + "\". " + otherwise,
                        Nearest.hint(name, blockNames()));
    }

    private List<String> blockNames() {
        return blockNames.stream().sorted().toList();
    }

    static String firstWord(String info) {
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }
}
