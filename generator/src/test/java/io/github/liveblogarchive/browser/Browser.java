package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * A real browser in the words of a test: {@code @RegisterExtension static final Browser browser = new Browser();}. All
 * tests share one, which each finds empty and in its usual size and looks. A test fails where the console shows an error
 * or the page breaks its own policy. Without a browser on the machine the tests are skipped; with {@code CI=true} they
 * fail. With {@code -Dbrowser.pictures=FOLDER} pictures are kept there.
 */
public final class Browser implements ExecutionCondition, BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Browser.class);

    private final Map<String, String> looks = new HashMap<>();
    private final List<FileServer> servers = new ArrayList<>();
    private Optional<ExtensionContext> test = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private String medium = "";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = Programs.ofThisMachine().missing();
        return missing.isEmpty() || mustRun()
                ? ConditionEvaluationResult.enabled("There is a browser.")
                : ConditionEvaluationResult.disabled(missing);
    }

    private static boolean mustRun() {
        return "true".equals(System.getenv("CI"));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        assertThat(Programs.ofThisMachine().missing()).isEmpty();
        test = Optional.of(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> problems = List.of();
        if (session.isPresent()) {
            if (context.getExecutionException().isPresent()) {
                picture("failed-" + context.getRequiredTestMethod().getName());
            }
            problems = problems();
            session.orElseThrow().reset();
        }
        servers.forEach(FileServer::close);
        servers.clear();
        looks.clear();
        medium = "";
        session = Optional.empty();
        test = Optional.empty();
        assertThat(problems).as("console").isEmpty();
    }

    private Session session() {
        if (session.isEmpty()) {
            ExtensionContext.Store store = test.orElseThrow().getRoot().getStore(SPACE);
            session = Optional.of(store.getOrComputeIfAbsent(
                    Session.class, key -> Session.open(Programs.ofThisMachine()), Session.class));
        }
        return session.orElseThrow();
    }

    // ---- pages

    /** A page from the disk, by its path below the site's folder, as a reader opens it who has unpacked an archive. */
    public Browser open(Path site, String page) {
        int end = page.length();
        for (char sign : new char[] {'?', '#'}) {
            end = page.indexOf(sign) < 0 ? end : Math.min(end, page.indexOf(sign));
        }
        String path = page.substring(0, end);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        assertThat(site.resolve(file)).exists();
        return go("file://" + site.toAbsolutePath().toUri().getRawPath() + file + page.substring(end));
    }

    /** A page over HTTP, until the test is over. */
    public Browser serve(Path site, String page) {
        return serve(site, "", page);
    }

    /** The same where the site lies in a folder of the host, {@code news/} for instance. */
    public Browser serve(Path site, String folder, String page) {
        FileServer server = new FileServer(site, folder);
        servers.add(server);
        return go(server.url(page));
    }

    public Browser go(String url) {
        driver().get(url);
        return this;
    }

    public Browser back() {
        driver().navigate().back();
        return this;
    }

    public Browser reload() {
        driver().navigate().refresh();
        return this;
    }

    public String url() {
        return driver().getCurrentUrl();
    }

    /** What the console has said since the page was opened, for a test that wants an error; no more counted then. */
    public List<String> problems() {
        return session().problems();
    }

    // ---- the reader's device and wishes; they hold until the test is over

    public Browser size(int width, int height) {
        session().size(width, height, 1);
        return this;
    }

    /** Twice as large, as with Ctrl and plus. */
    public Browser zoomedTwice() {
        session().size(640, 450, 2);
        return this;
    }

    public Browser dark() {
        return look("prefers-color-scheme", "dark");
    }

    public Browser light() {
        return look("prefers-color-scheme", "light");
    }

    public Browser reducedMotion() {
        return look("prefers-reduced-motion", "reduce");
    }

    public Browser forcedColors() {
        return look("forced-colors", "active");
    }

    public Browser moreContrast() {
        return look("prefers-contrast", "more");
    }

    /** Any media feature. */
    public Browser look(String feature, String value) {
        looks.put(feature, value);
        session().media(medium, looks);
        return this;
    }

    public Browser onPaper() {
        medium = "print";
        session().media(medium, looks);
        return this;
    }

    /** Pages that are opened from now on run no script; tests still can. */
    public Browser noScript() {
        session().tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** What a test does may need script: the page that is shown has run none, and runs none of its own. */
    public Browser scriptAgain() {
        session().tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    /** Another time zone of the reader's device. */
    public Browser inZone(String zone) {
        session().tell("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        return this;
    }

    /** Files that a page offers are saved there. */
    public Browser saveTo(Path folder) {
        session()
                .tell(
                        "Browser.setDownloadBehavior",
                        Map.of(
                                "behavior",
                                "allow",
                                "downloadPath",
                                folder.toAbsolutePath().toString()));
        return this;
    }

    /** The page may read and write the clipboard. */
    public Browser withClipboard() {
        session()
                .tell(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        return this;
    }

    public String clipboard() {
        return String.valueOf(scriptThatCallsBack("navigator.clipboard.readText().then(arguments[0], arguments[0])"));
    }

    // ---- what is there, and what a reader does

    public WebDriver driver() {
        return session().driver();
    }

    public WebElement find(String css) {
        return driver().findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver().findElements(By.cssSelector(css));
    }

    /** Whether something is there and can be seen. */
    public boolean shows(String css) {
        return all(css).stream().anyMatch(WebElement::isDisplayed);
    }

    /** The words that can be seen in the first such element. */
    public String text(String css) {
        return find(css).getText();
    }

    public Browser click(String css) {
        find(css).click();
        return this;
    }

    /** The mouse comes to stand over it. */
    public Browser point(String css) {
        new Actions(driver()).moveToElement(find(css)).perform();
        return this;
    }

    /** Keys go to what has the focus. */
    public Browser press(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
        return this;
    }

    /** Runs {@code return ...}, whatever the page's policy says; numbers come as Long or Double, lists as List. */
    public Object script(String javaScript, Object... arguments) {
        return session().driver().executeScript(javaScript, arguments);
    }

    /** Runs what calls its last argument when it is done; the answer is what it calls it with. */
    public Object scriptThatCallsBack(String javaScript, Object... arguments) {
        return session().driver().executeAsyncScript(javaScript, arguments);
    }

    /** Waits until something is so, at most some ten seconds. */
    public Browser until(String what, Supplier<Boolean> isSo) {
        for (int tries = 0; !isSo.get(); tries++) {
            assertThat(tries).as("tries until " + what).isLessThan(500);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return this;
    }

    /** Keeps a picture of the whole page where pictures are wanted. */
    public Browser picture(String name) {
        String folder = System.getProperty("browser.pictures", "");
        if (!folder.isEmpty()) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.write(Path.of(folder, name + ".png"), whole());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    private byte[] whole() {
        Map<?, ?> size = (Map<?, ?>) script("return {w: document.documentElement.clientWidth,"
                + " h: Math.min(12000, document.documentElement.scrollHeight)}");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", size.get("w"), "height", size.get("h"), "scale", 1);
        Object told = session()
                .tell("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return OutputType.BYTES.convertFromBase64Png(String.valueOf(((Map<?, ?>) told).get("data")));
    }
}
