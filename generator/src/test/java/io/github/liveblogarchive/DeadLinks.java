package io.github.liveblogarchive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Walks everything on a made site that leads to the site itself, for readers and for machines. */
final class DeadLinks {
    /** Addresses in structured data; an {@code @id} is a name and leads nowhere. */
    private static final Pattern JSON = Pattern.compile("\"(?:url|item|mainEntityOfPage|image)\":\"([^\"]*)\"");

    private final Sites site;
    private final String base;
    private final List<String> files;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> dead = new TreeSet<>();
    private int seen;

    private DeadLinks(Sites site, String base) {
        this.site = site;
        this.base = base;
        this.files = Sites.files(site.output());
    }

    /** Every link whose file or place is not there, as {@code page -> address}; the base URL ends with a slash. */
    static Set<String> of(Sites site, String base) {
        DeadLinks links = new DeadLinks(site, base);
        for (String file : links.files) {
            if (file.endsWith(".html")) {
                links.html(file, Jsoup.parse(site.page(file)));
            } else if (file.endsWith(".atom") || file.endsWith(".xml")) {
                links.xml(file, Jsoup.parse(site.page(file), "", Parser.xmlParser()));
            }
        }
        if (links.seen == 0) {
            throw new AssertionError("There is no link among " + links.files);
        }
        return links.dead;
    }

    private void html(String file, Document page) {
        for (String attribute : List.of("href", "src", "poster")) {
            page.select("[" + attribute + "]").forEach(e -> check(file, e.attr(attribute)));
        }
        for (Element meta : page.select("meta[property=og:url], meta[property=og:image]")) {
            check(file, meta.attr("content"));
        }
        for (Element meta : page.select("meta[http-equiv=refresh]")) {
            check(file, meta.attr("content").replaceFirst("^\\d+; url=", ""));
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher address = JSON.matcher(script.data());
            while (address.find()) {
                check(file, address.group(1));
            }
        }
    }

    private void xml(String file, Document document) {
        document.select("link[href]").forEach(e -> check(file, e.attr("href")));
        document.select("loc").forEach(e -> check(file, e.text()));
        for (Element content : document.select("content[type=html]")) {
            html(file, Jsoup.parse(content.text()));
        }
    }

    private void check(String from, String address) {
        String root = base.substring(base.indexOf('/', base.indexOf("://") + 3));
        String target;
        if (address.startsWith(base)) {
            target = address.substring(base.length());
        } else if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return;
        } else if (address.startsWith(root)) {
            target = address.substring(root.length());
        } else if (address.startsWith("#")) {
            target = from + address;
        } else {
            target = resolved(from, address);
        }
        seen++;
        // What a page is asked is between it and its script.
        target = target.replaceFirst("\\?[^#]*", "");
        int hash = target.indexOf('#');
        // A question to the search page: it is read by its script.
        String path = (hash < 0 ? target : target.substring(0, hash)).replaceFirst("^search/\\?.*", "search/");
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!files.contains(file)
                || (hash >= 0 && file.endsWith(".html") && !idsOf(file).contains(target.substring(hash + 1)))) {
            dead.add(from + " -> " + address);
        }
    }

    private static String resolved(String from, String address) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = address;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return folder + rest;
    }

    private Set<String> idsOf(String file) {
        return ids.computeIfAbsent(
                file,
                f -> new HashSet<>(Jsoup.parse(site.page(f)).select("[id]").eachAttr("id")));
    }
}
