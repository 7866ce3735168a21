package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Cutter;
import io.github.liveblogarchive.input.capture.text.Dates;
import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Headline;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Line;
import io.github.liveblogarchive.input.capture.text.Markdown;
import io.github.liveblogarchive.input.capture.text.Rules;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One capture on its way from lines to a blog with its entries. */
final class Capture {
    private static final int WORDS_OF_AN_ID = 8;

    private final InputFile file;
    private final InputContext context;
    private final CaptureOptions options;
    private final Rules rules;
    private final String id;
    private final Journal journal;

    private final List<Line> lines;

    Capture(InputFile file, List<Line> lines, InputContext context, CaptureOptions options, Rules rules) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.rules = rules;
        this.lines = lines;
        this.id = Slug.of(named().map(day -> day + " ").orElse("") + headline());
        this.journal = new Journal(context.log(), id, file.name());
    }

    // The same wherever the file lies: the folder that is imported may be another one the next time.
    private String headline() {
        boolean label = lines.size() > 1 && Headline.isLabel(lines.get(0).text(), rules.labels());
        return Headline.of(lines.get(label ? 1 : 0).text(), rules.labels()).title();
    }

    private Optional<LocalDate> named() {
        return options.date().or(() -> Dates.find(file.stem()).flatMap(Dates.Found::date));
    }

    void read(EntrySink sink) {
        Outline outline = Outline.of(Cutter.cut(lines, rules, journal), rules);
        Times.datelines(outline);
        KeyEvents.mark(outline, rules, journal);
        Times.layout(outline, journal);
        Headings headings = new Headings(outline, journal);
        headings.top(rules);
        Cards.mark(outline, rules, journal);
        headings.entries();
        if (outline.layout() == Outline.Layout.UNTIMED) {
            Cohesion.mark(outline, journal);
        }
        Optional<LocalDate> date = date(outline);
        Clock clock = new Clock(outline, journal, options, context.settings().timeZone());
        Drafts drafts = new Drafts(outline, rules, journal, clock.moments(date));
        List<Drafts.Draft> entries = oldestFirst(drafts.entries());
        boolean timed = entries.stream().anyMatch(draft -> draft.entry().date().isKnown());
        sink.blog(blog(outline, drafts, timed ? Optional.empty() : date), journal.place(1));
        List<String> taken = new ArrayList<>();
        for (Drafts.Draft draft : entries) {
            Entry entry = draft.entry();
            String entryId = entryId(entry, taken);
            taken.add(entryId);
            journal.read();
            sink.entry(id, entry.with().id(entryId).build(), journal.place(draft.line()));
        }
    }

    private LiveBlog blog(Outline outline, Drafts drafts, Optional<LocalDate> date) {
        int entries = outline.firstStart().orElse(outline.size());
        Headline headline = new Headline("", "");
        String kicker = "";
        String standfirst = "";
        for (int at = 0; at < entries; at++) {
            switch (outline.role(at)) {
                case HEADLINE -> headline = headline(outline.line(at));
                case KICKER -> kicker = outline.text(at);
                case STANDFIRST -> standfirst = Markdown.text(outline.text(at));
                default -> {
                    // part of the summary, or in the journal already
                }
            }
        }
        String language = options.language().orElse(context.settings().language());
        if (options.language().isEmpty()) {
            journal.guessed("language, for none is named", language);
        }
        return LiveBlog.builder(id, headline.title())
                .slug(Slug.of(headline.title()))
                .kicker(kicker.isEmpty() ? headline.kicker() : kicker)
                .standfirst(standfirst)
                .summary(summary(outline, drafts, entries))
                .authors(drafts.authors(0, entries))
                .start(date.map(day -> Moment.ofDay(day, zone())).orElse(Moment.UNKNOWN))
                .zone(zone())
                .language(language)
                .dir(Direction.of(language))
                .source(new Source(
                        options.name(), options.url(), Moment.UNKNOWN, "text capture", Source.Complete.UNKNOWN))
                .build();
    }

    private java.time.ZoneId zone() {
        return options.zone().orElse(context.settings().timeZone());
    }

    private Headline headline(Line line) {
        Headline headline = Headline.of(line.text(), rules.labels());
        if (!headline.kicker().isEmpty()) {
            journal.guessed(line, "label in the headline: " + headline.kicker());
        }
        return headline;
    }

    // Key events that are no entry's heading are points of the summary, so that they are not lost.
    private List<Block> summary(Outline outline, Drafts drafts, int entries) {
        List<Block> summary = new ArrayList<>(drafts.body(0, entries));
        List<String> points = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int at = 0; at < outline.size(); at++) {
            if (outline.role(at) == Role.HEADING) {
                headings.add(outline.text(at));
            }
        }
        for (int at : KeyEvents.items(outline)) {
            boolean heading = headings.stream().anyMatch(h -> h.equalsIgnoreCase(outline.text(at)));
            if (heading) {
                journal.skipped(outline.line(at), "key event that is the heading of an entry");
            } else {
                String text = outline.text(at);
                points.add(Form.isBullet(text) ? text : "• " + text);
                journal.guessed(outline.line(at), "key event kept as a point of the summary");
            }
        }
        if (!points.isEmpty()) {
            summary.add(new Block.Text(Markdown.paragraphs(points)));
        }
        return summary;
    }

    private Optional<LocalDate> date(Outline outline) {
        Optional<LocalDate> said = options.date().or(() -> Clock.dateline(outline));
        if (said.isPresent()) {
            return said;
        }
        Optional<LocalDate> named = named();
        named.ifPresent(day -> journal.guessed("date, from the name of the file", day.toString()));
        return named;
    }

    private List<Drafts.Draft> oldestFirst(List<Drafts.Draft> page) {
        int balance = 0;
        List<Moment> times = page.stream()
                .map(draft -> draft.entry().date())
                .filter(Moment::isKnown)
                .toList();
        for (int i = 1; i < times.size(); i++) {
            balance +=
                    Integer.signum(times.get(i).at().compareTo(times.get(i - 1).at()));
        }
        boolean newest = options.newestFirst().orElse(balance <= 0);
        if (options.newestFirst().isEmpty() && balance == 0 && page.size() > 1) {
            journal.guessed("order of the entries", "newest first, as pages have them; turned round");
        }
        List<Drafts.Draft> entries = new ArrayList<>(page);
        if (newest) {
            Collections.reverse(entries);
        }
        return entries;
    }

    private static String entryId(Entry entry, List<String> taken) {
        String text = entry.body().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).markdown())
                .collect(Collectors.joining("\n"));
        String name = entry.title().isEmpty() ? first(text) : entry.title();
        String plain = Slug.of(name);
        if (!taken.contains(plain)) {
            return plain;
        }
        String digest = Slug.digest(entry.date() + name + text).substring(0, 6);
        String cut = plain.length() > Slug.MAX_LENGTH - 10 ? plain.substring(0, Slug.MAX_LENGTH - 10) : plain;
        String again = cut.replaceAll("-+$", "") + "-" + digest;
        int count = 2;
        String unique = again;
        while (taken.contains(unique)) {
            unique = again + "-" + count++;
        }
        return unique;
    }

    private static String first(String text) {
        return java.util.Arrays.stream(text.split("\\s+", WORDS_OF_AN_ID + 1))
                .limit(WORDS_OF_AN_ID)
                .collect(Collectors.joining(" "));
    }
}
