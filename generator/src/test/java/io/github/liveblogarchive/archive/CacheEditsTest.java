package io.github.liveblogarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files, a run with a cache reads what a run without one reads. */
class CacheEditsTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 120);
    private static final long SEED = Long.getLong("fuzz.seed", 20_241_124L);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Path content;
    private int made;

    @Test
    void a_cache_never_shows_what_is_not_there_any_more() throws IOException {
        content = folder.resolve("content");
        Files.createDirectories(content.resolve("blogs"));
        Files.writeString(content.resolve("site.yaml"), "title: Site\n");
        for (int i = 0; i < 6; i++) {
            add();
        }
        Reader cached = Reader.of(content, folder.resolve("cache")).threads(2);
        List<String> edits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                edits.add(edit());
            }
            String seen = cached.read();
            assertThat(seen)
                    .as(
                            "-Dfuzz.seed=%d, round %d after %s",
                            SEED, round, edits.subList(Math.max(0, edits.size() - 6), edits.size()))
                    .isEqualTo(Reader.of(content).read());
        }
    }

    private String edit() throws IOException {
        List<Path> files = Reader.files(content.resolve("blogs"));
        if (files.size() < 4) {
            return add();
        }
        Path file = files.get(random.nextInt(files.size()));
        String name = content.relativize(file).toString();
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        switch (random.nextInt(9)) {
            case 0 -> {
                return add();
            }
            case 1 -> {
                Files.delete(file);
                return "delete " + name;
            }
            case 2 -> {
                Files.writeString(file, text.replace("Words", "Words and"));
                return "change " + name;
            }
            case 3 -> {
                Files.writeString(file, text.replaceFirst("\\d(?=!)", String.valueOf(random.nextInt(10))));
                if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                    Files.setLastModifiedTime(file, time);
                }
                return "same size, old time " + name;
            }
            case 4 -> {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_123L + random.nextInt(3)));
                return "touch " + name;
            }
            case 5 -> {
                Path other = files.get(random.nextInt(files.size()));
                Path spare = folder.resolve("spare");
                Files.move(file, spare);
                if (!other.equals(file)) {
                    Files.move(other, file);
                }
                Files.move(spare, other);
                return "swap " + name + " and " + content.relativize(other);
            }
            case 6 -> {
                Path target = file.resolveSibling("moved" + ++made + ending(name));
                Files.move(file, target);
                return "rename " + name + " to " + content.relativize(target);
            }
            case 7 -> {
                Path target = content.resolve("blogs/f" + random.nextInt(3) + "/" + "in" + ++made + ending(name));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                return "copy " + name + " to " + content.relativize(target);
            }
            default -> {
                Path blog = content.resolve("blogs/f" + random.nextInt(3) + "/blog.md");
                Files.createDirectories(blog.getParent());
                if (Files.exists(blog)) {
                    Files.delete(blog);
                    return "no folder " + content.relativize(blog);
                }
                Files.writeString(blog, "---\ntitle: Folder\n---\nWords " + random.nextInt(10) + "!\n");
                return "folder " + content.relativize(blog);
            }
        }
    }

    private String add() throws IOException {
        int number = ++made;
        int digit = random.nextInt(10);
        String[] kinds = {
            "b%d.md|---\ntitle: B\ntopics: [T%s]\n---\n# 2024-11-08\n## 10:0%s\nWords %s!\n",
            "b%d.ndjson|{\"title\":\"B\",\"topics\":[\"t%s\"]}\n{\"date\":\"2024-11-08T10:0%s:00Z\",\"body\":\"Words %s!\"}\n",
            "b%d.json|{\"title\":\"B\",\"topics\":[\"t%s\"],\"entries\":[{\"date\":\"2024-11-0%s\",\"body\":\"Words %s!\"}]}\n",
            "f1/e%d.md|---\ntopics: [T%s]\ndate: 2024-11-08T10:0%s:00Z\n---\nWords %s!\n",
            "note%d.txt|Not %s read %s, %s!\n"
        };
        String[] kind = kinds[random.nextInt(kinds.length)]
                .formatted(number, digit, 1 + digit % 9, digit)
                .split("\\|");
        Path file = content.resolve("blogs").resolve(kind[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, kind[1]);
        return "add " + kind[0];
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
    }
}
