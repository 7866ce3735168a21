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
 */
public record Texts(
        SiteView site,
        Map<String, Rendering> entries,
        List<View.By> blogAuthors,
        List<View.Link> crumbs,
        boolean onEntryPage) {
    /** The body's words; only the first paragraph where it is longer than the settings allow. */
    public String body(View.Item item) {
        Rendering entry = entries.get(item.id());
        if (entry == null) {
            return "";
        }
        String text = entry.words();
        return text.length() <= site.settings().jsonLdText()
                ? text
                : firstParagraph(entry.entry().body());
    }

    public String plain(Html html) {
        return site.bodies().text(List.of(new Block.Html(html.text())));
    }

    private String firstParagraph(List<Block> body) {
        int most = site.settings().jsonLdText();
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
