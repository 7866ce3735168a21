package io.github.liveblogarchive.maven.jvm;

import io.github.liveblogarchive.Progress;
import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.report.Step;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs the generator in a JVM of its own, whose flags suit the run.
 *
 * @param command the program and its arguments; no shell reads them
 */
public record ChildJvm(List<String> command) {
    private static final int WORDS_KEPT = 100;

    public ChildJvm {
        command = List.copyOf(command);
    }

    /**
     * The JVM for a content folder and where its site goes; empty where Maven's suits as well.
     *
     * @param heap bytes that Maven's own JVM may use, and so may this one
     */
    static Optional<ChildJvm> of(Path content, Path output, List<Path> classPath, long heap) {
        JvmChoice choice = JvmChoice.of(content, output);
        if (choice.suits(System.getProperty("java.vm.info", ""))) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(choice.flags(heap));
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(Child.class.getName());
        return Optional.of(new ChildJvm(command));
    }

    /**
     * Does a job, and waits for its end.
     *
     * @throws IOException where the JVM cannot be heard any more
     */
    public Outcome run(Job job, Progress progress) throws IOException {
        Process child;
        try {
            child = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return new Outcome.NotStarted(List.of(String.valueOf(e.getMessage())));
        }
        try (BufferedReader out = child.inputReader()) {
            ask(job, child.getOutputStream());
            return hear(child, out, progress);
        } finally {
            child.destroy();
        }
    }

    // The stream stays open: its end would end the child.
    private static void ask(Job job, OutputStream in) {
        try {
            in.write((RecordLine.write(job) + "\n").getBytes(StandardCharsets.US_ASCII));
            in.flush();
        } catch (IOException e) {
            // It has ended already; its last words say why.
        }
    }

    private static Outcome hear(Process child, BufferedReader out, Progress progress) throws IOException {
        boolean ready = false;
        Deque<String> words = new ArrayDeque<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Optional<Answer> kind = Answer.of(line);
            if (kind.isEmpty()) {
                // What each JVM says of JAVA_TOOL_OPTIONS is no trouble.
                if (!line.isBlank() && !line.contains("Picked up ")) {
                    words.add(line);
                    if (words.size() > WORDS_KEPT) {
                        words.remove();
                    }
                }
                continue;
            }
            ready = true;
            Optional<Outcome> end = heard(kind.get(), kind.get().text(line), progress);
            if (end.isPresent()) {
                return end.get();
            }
        }
        List<String> last = List.copyOf(words);
        return ready ? new Outcome.Died(exit(child), last) : new Outcome.NotStarted(last);
    }

    private static Optional<Outcome> heard(Answer kind, String text, Progress progress) {
        try {
            switch (kind) {
                case READY -> {
                    // Nothing more is said.
                }
                case PROGRESS -> progress.at(RecordLine.read(Step.class, text));
                case REPORT -> {
                    return Optional.of(new Outcome.Done(RecordLine.read(Report.class, text)));
                }
                case FAILURE -> {
                    return Optional.of(RecordLine.read(Outcome.Failed.class, text));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // Somebody else's words came between its own.
            return Optional.of(new Outcome.Died(0, List.of("An answer cannot be read: " + e.getMessage())));
        }
    }

    private static int exit(Process child) throws IOException {
        try {
            return child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the generator's JVM ended");
        }
    }
}
