package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.sections.Clock;
import io.github.liveblogarchive.input.sections.EntryHeading;
import io.github.liveblogarchive.input.sections.Sections;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One Markdown file with a whole blog: front matter, lead summary, then days and entries, each under its heading. */
final class MarkdownForm implements InputFormat {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean recognises(InputFile file) {
        return file.name().endsWith(".md") && !FolderForm.holds(file);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Problems problems = context.problems();
        Optional<String> text =
                TextReader.readFile(file.path(), file.name(), context.settings().maxFileBytes(), problems);
        Optional<FrontMatter> front = text.flatMap(whole -> FrontMatter.read(whole, file.name(), problems));
        if (front.isEmpty()) {
            return;
        }
        Sections sections = Sections.of(front.get().body());
        Fields fields = new Fields(front.get().fields(), Place.file(file.name()), problems);
        EntryReader entries = new BlogReader(context, sink, file.folder()).read(fields, file.stem(), sections.lead());
        DayBook days = DayBook.of(entries.blog(), problems);
        Clock clock = new Clock();
        for (Sections.Section section : sections.list()) {
            if (section instanceof Sections.Day heading) {
                days.heading(heading);
            } else if (section instanceof Sections.Doubtful heading) {
                days.doubtful(heading);
            } else if (section instanceof Sections.Lost lost) {
                problems.error(
                        Code.MARKDOWN_FORM,
                        lost.place(),
                        "The text below the heading of the day belongs to no entry.",
                        "Write a heading with its time above it, like \"## 09:15\".");
            } else if (section instanceof Sections.Written written) {
                entry(written, days, entries, problems);
                days.passes(written.heading(), clock);
            }
        }
        clock.check(problems);
    }

    private static void entry(Sections.Written written, DayBook days, EntryReader entries, Problems problems) {
        EntryHeading heading = written.heading();
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        Place at = heading.place();
        days.date(heading).ifPresent(date -> {
            Node.Scalar scalar = new Node.Scalar(date, Node.Kind.TEXT, at.line(), at.column());
            fields.put("date", new Node.Field("date", scalar, at.line(), at.column()));
        });
        heading.addFields(fields, problems);
        Node.Mapping mapping = new Node.Mapping(fields, at.line(), 1);
        entries.read(new Fields(mapping, Place.file(at.file()), problems), written.body(), "");
    }
}
