package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.Map;

/**
 * The plain words that structured data repeats from a page.
 *
 * @param entries the page's entries by id
 * @param most characters of an entry's text, else its first paragraph
 */
public record Texts(
        SiteView site,
        Map<String, Rendering> entries,
        List<View.By> blogAuthors,
        List<View.Link> crumbs,
        boolean onEntryPage,
        int most) {
    // A page of hundreds of entries would say all its words twice before a reader sees the first.
    private static final int ON_A_PAGE = 20_000;
    private static final int OF_MANY = 300;

    /** Of a live blog's page: long entries of a long page say all only on pages of their own, where there are any. */
    public static Texts ofStream(
            SiteView site, Map<String, Rendering> entries, List<View.By> blogAuthors, List<View.Link> crumbs) {
        int most = site.settings().jsonLdText();
        long all = entries.values().stream()
                .mapToLong(entry -> Math.min(most, entry.words().length()))
                .sum();
        boolean isLong = all > ON_A_PAGE && site.makes("entry");
        return new Texts(site, entries, blogAuthors, crumbs, false, isLong ? Math.min(most, OF_MANY) : most);
    }

    public static Texts ofEntry(SiteView site, Rendering entry, List<View.By> blogAuthors, List<View.Link> crumbs) {
        Map<String, Rendering> alone = Map.of(entry.entry().id(), entry);
        return new Texts(site, alone, blogAuthors, crumbs, true, site.settings().jsonLdText());
    }

    /** The body's words; only the first paragraph where it is longer than allowed. */
    public String body(View.Item item) {
        Rendering entry = entries.get(item.id());
        if (entry == null) {
            return "";
        }
        String text = entry.words();
        return text.length() <= most ? text : firstParagraph(entry.entry().body());
    }

    public String plain(Html html) {
        return site.bodies().text(List.of(new Block.Html(html.text())));
    }

    private String firstParagraph(List<Block> body) {
        for (Block block : body) {
            String text = block instanceof Block.Text markdown
                    ? site.bodies().text(markdown.markdown().strip().split("\\n\\s*\\n", 2)[0])
                    : site.bodies().text(List.of(block));
            if (!text.isEmpty()) {
                return ItemNames.cut(text, most);
            }
        }
        return "";
    }
}
