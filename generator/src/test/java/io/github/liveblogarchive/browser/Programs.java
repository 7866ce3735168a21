package io.github.liveblogarchive.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser and its driver, found by their names. Nothing is downloaded. */
record Programs(Optional<Path> browser, Optional<Path> driver) {
    static Programs ofThisMachine() {
        return new Programs(
                find("browser.chromium", "chromium", "chromium-browser", "google-chrome"),
                find("browser.chromedriver", "chromedriver"));
    }

    /** What is not there, in a sentence; empty where both are. */
    String missing() {
        if (browser.isPresent() && driver.isPresent()) {
            return "";
        }
        String names = Stream.of(browser.isEmpty() ? "chromium" : "", driver.isEmpty() ? "chromedriver" : "")
                .filter(name -> !name.isEmpty())
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
        return "There is no " + names + " on this machine (Debian: apt-get install chromium chromium-driver).";
    }

    private static Optional<Path> find(String property, String... names) {
        String given = System.getProperty(property, "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        List<String> folders =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name ->
                        folders.stream().filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
