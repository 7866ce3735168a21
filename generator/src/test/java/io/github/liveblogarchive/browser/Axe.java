package io.github.liveblogarchive.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe finds wrong on the page that a browser shows, a line a finding: rule, element, what to do. */
final class Axe {
    // Targets of a finger's size are asked for by WCAG 2.2, yet not among what axe looks for when not told to.
    private static final String RUN = "axe.run(document, {resultTypes: ['violations'], preload: false,"
            + " rules: {'target-size': {enabled: true}}}).then(arguments[0], function (e) { arguments[0](String(e)); })";

    private Axe() {}

    static List<String> findings(Browser browser) {
        if (!Boolean.TRUE.equals(browser.script("return typeof axe === 'object'"))) {
            browser.script(source());
        }
        Object answer = browser.scriptThatCallsBack(RUN);
        if (!(answer instanceof Map<?, ?> results)) {
            throw new AssertionError("axe did not run: " + answer);
        }
        return ((List<?>) results.get("violations"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .flatMap(rule -> ((List<?>) rule.get("nodes"))
                                .stream().map(node -> rule.get("id") + ": " + told((Map<?, ?>) node)))
                        .toList();
    }

    private static String told(Map<?, ?> node) {
        return node.get("target") + " " + node.get("html") + " " + node.get("failureSummary");
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
