package io.github.liveblogarchive.maven.jvm;

import io.github.liveblogarchive.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The main class of the child: takes its job from the first line of standard input, and answers in lines.
 *
 * <p>Standard input stays open as long as Maven lives; its end ends the child, however Maven died.
 */
public final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        String job = in.readLine();
        if (job == null) {
            return;
        }
        PrintStream out = System.out;
        // What anything else prints is no answer.
        System.setOut(System.err);
        watch(in);
        Answer.READY.tell(out, "");
        answer(RecordLine.read(Job.class, job), out);
    }

    private static void answer(Job job, PrintStream out) {
        try {
            Report report = job.generator(step -> Answer.PROGRESS.tell(out, RecordLine.write(step)))
                    .run();
            Answer.REPORT.tell(out, RecordLine.write(report));
        } catch (IOException | UncheckedIOException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            Answer.FAILURE.tell(out, RecordLine.write(new Outcome.Failed(e.toString(), trace.toString())));
        }
    }

    static void watch(BufferedReader in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (in.readLine() != null) {}
                    } catch (IOException e) {
                        // As good as its end.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }
}
