package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Image;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads people, pictures, films and other things that a live blog or an entry names, in all forms they have. */
final class Things {
    private static final int WIDTH = 1_200;

    private final Graph graph;
    private final WebDesk desk;

    Things(Graph graph, WebDesk desk) {
        this.graph = graph;
        this.desk = desk;
    }

    /** The address of a page that is named as text, by its id or as a thing. */
    static String address(Tree page) {
        return page.isObject() ? page.text("@id", "url") : page.text().strip();
    }

    List<Byline> people(Tree field) {
        List<Byline> people = new ArrayList<>();
        for (Tree person : graph.all(field)) {
            desk.check(person, KnownFields.PERSON);
            String joined = person.text("givenName") + " " + person.text("familyName");
            String name = person.isObject() ? person.text("name") : person.text();
            String words = desk.plain(name.isEmpty() ? joined : name, person.place());
            Tree same = person.get("sameAs");
            String url = person.text("url", "sameAs");
            String address = url.isEmpty() && !same.items().isEmpty()
                    ? same.items().get(0).text()
                    : url;
            Byline byline = new Byline(
                    words, "", web(address), picture(person.get("image")).src());
            if (!words.isEmpty()
                    && !Addresses.isWeb(words)
                    && people.stream().noneMatch(p -> p.name().equals(words))) {
                people.add(byline);
            }
        }
        return people;
    }

    /** The picture of a field: where there are several crops, the widest that fits a column, else the first. */
    Image picture(Tree field) {
        Image best = Image.NONE;
        for (Tree thing : graph.all(field)) {
            Image image = thing.isObject() ? image(thing) : remote(thing.text());
            boolean wider = image.width() > best.width() && image.width() <= WIDTH;
            if (image.isPresent() && (!best.isPresent() || wider)) {
                best = image;
            }
        }
        return best;
    }

    List<Block> films(Tree field) {
        List<Block> films = new ArrayList<>();
        for (Tree film : graph.all(field)) {
            String url = web(film.isObject() ? film.text("url", "embedUrl", "contentUrl") : film.text());
            if (!url.isEmpty()) {
                films.add(new Block.Media(
                        Graph.isType(film, "AudioObject") ? Block.Media.Kind.AUDIO : Block.Media.Kind.VIDEO,
                        desk.plain(film.text("name"), film.place()),
                        "",
                        url,
                        picture(film.get("thumbnailUrl")),
                        desk.plain(film.text("caption"), film.place()),
                        "",
                        duration(film.text("duration"))));
            }
        }
        return films;
    }

    List<Correction> corrections(Tree field) {
        List<Correction> corrections = new ArrayList<>();
        for (Tree correction : graph.all(field)) {
            String text = correction.isObject() ? correction.text("text", "description") : correction.text();
            String words = desk.markdown(text, correction.place());
            if (!words.isEmpty() && !Addresses.isWeb(words)) {
                Tree date = correction.first("datePublished", "dateCreated");
                corrections.add(new Correction(desk.moment(date.text(), date.place()), words));
            }
        }
        return corrections;
    }

    /** Names, as a list, as text with commas, or as things. */
    List<String> names(Tree field) {
        List<String> names = new ArrayList<>();
        for (Tree thing : graph.all(field)) {
            boolean list = !thing.isObject() && !field.isList();
            String text = thing.isObject() ? thing.text("name") : thing.text();
            for (String part : list ? text.split(",", -1) : new String[] {text}) {
                String name = desk.plain(part, thing.place());
                // Machines leave marks for each other among the words for readers.
                boolean mark = name.matches("(?i)\\w+:\\S+|https?://.*");
                if (!name.isEmpty() && !mark && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Image image(Tree thing) {
        String src = web(thing.text("url", "contentUrl", "@id"));
        if (src.isEmpty()) {
            return Image.NONE;
        }
        Tree creditor = thing.first("creditText", "creator", "copyrightHolder");
        String credit = creditor.isObject() ? creditor.text("name") : creditor.text();
        return new Image(
                src,
                desk.plain(thing.text("alternateName"), thing.place()),
                desk.plain(thing.text("caption"), thing.place()),
                desk.plain(credit, thing.place()),
                size(thing, "width"),
                size(thing, "height"));
    }

    private Image remote(String url) {
        String src = web(url);
        return src.isEmpty() ? Image.NONE : new Image(src, "", "", "", 0, 0);
    }

    private static int size(Tree image, String name) {
        Tree size = image.get(name);
        String number = (size.isObject() ? size.text("value") : size.text()).replaceFirst("\\s*px$", "");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private String web(String url) {
        return Addresses.absolute(url, desk.links().page());
    }

    private static String duration(String iso) {
        try {
            Duration time = iso.isEmpty() ? Duration.ZERO : Duration.parse(iso);
            String minutes = time.toHours() > 0
                    ? time.toHours() + ":" + two(time.toMinutesPart())
                    : String.valueOf(time.toMinutes());
            return time.isZero() || time.isNegative() ? "" : minutes + ":" + two(time.toSecondsPart());
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
