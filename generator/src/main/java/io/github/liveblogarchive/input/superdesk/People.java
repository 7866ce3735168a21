package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import java.util.List;
import java.util.Optional;

/** Who wrote a post: of whole records of users no more than the name and portrait that a page showed. */
final class People {
    private final Desk desk;

    People(Desk desk) {
        this.desk = desk;
    }

    List<Byline> authors(Tree post) {
        Tree syndicated = post.get("syndicated_creator");
        if (syndicated.isPresent()) {
            Optional<Byline> author = person(syndicated);
            if (author.isPresent()) {
                return author.stream().toList();
            }
        }
        for (String field : List.of("original_creator", "publisher")) {
            Tree user = post.get(field);
            Optional<Byline> author = user.isObject() ? person(user) : Optional.empty();
            if (author.isPresent()) {
                return author.stream().toList();
            }
        }
        String byline = Names.shown(post.get("byline"), desk);
        return byline.isEmpty() ? List.of() : List.of(Byline.of(byline));
    }

    private Optional<Byline> person(Tree user) {
        desk.check(user, KnownFields.USER);
        for (String field : List.of("display_name", "byline", "name")) {
            String name = Names.shown(user.get(field), desk);
            if (!name.isEmpty()) {
                return Optional.of(new Byline(name, "", "", WebAddress.of(user.text("picture_url"))));
            }
        }
        return Optional.empty();
    }
}
