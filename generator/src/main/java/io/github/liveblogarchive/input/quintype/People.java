package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import java.util.ArrayList;
import java.util.List;

/** Who wrote: name, role and portrait as the page showed them, never the accounts behind them. */
final class People {
    private final Desk desk;
    private final Pictures pictures;

    People(Desk desk, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    /** The authors of a story, then those who contributed to it; the name above it where there are none. */
    List<Byline> of(Tree story) {
        List<Byline> people = new ArrayList<>();
        story.get("authors").items().forEach(author -> add(author, "", people));
        for (Tree group : story.get("contributors").items()) {
            String role = desk.plain(group, "role-name");
            group.get("authors").items().forEach(author -> add(author, role, people));
        }
        String name = people.isEmpty() ? Names.shown(story.get("author-name"), desk) : "";
        return name.isEmpty() ? people : List.of(Byline.of(name));
    }

    private void add(Tree author, String group, List<Byline> people) {
        desk.check(author, KnownFields.AUTHOR);
        String name = Names.shown(author.get("name"), desk);
        String role = desk.plain(author.get("contributor-role"), "name");
        if (!name.isEmpty() && people.stream().noneMatch(each -> each.name().equals(name))) {
            // What everybody is called who has no other role says nothing.
            String said = role.isEmpty() ? group : role;
            people.add(new Byline(name, said.equalsIgnoreCase("author") ? "" : said, "", portrait(author)));
        }
    }

    private String portrait(Tree author) {
        String stored = pictures.address(author.get("avatar-s3-key"));
        return stored.isEmpty() ? WebAddress.of(author.text("avatar-url")) : stored;
    }
}
