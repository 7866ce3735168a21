package io.github.liveblogarchive.maven.jvm;

import io.github.liveblogarchive.report.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Children that do something else than the real one. */
final class Mains {
    private Mains() {}

    static final class Dies {
        public static void main(String[] arguments) {
            Answer.READY.tell(System.out, "");
            System.err.println("Terminating due to java.lang.OutOfMemoryError");
            Runtime.getRuntime().halt(3);
        }
    }

    static final class Tells {
        public static void main(String[] arguments) {
            Answer.READY.tell(System.out, "");
            Answer.PROGRESS.tell(System.out, RecordLine.write(new Step("pages", 5_000, 20_000, 8_000)));
            System.out.println("[warning] noise of the JVM");
            Answer.FAILURE.tell(System.out, RecordLine.write(new Outcome.Failed("the disk is full", "at X")));
        }
    }

    static final class Waits {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Child.watch(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
            System.out.println("watching");
            Thread.sleep(600_000);
        }
    }
}
