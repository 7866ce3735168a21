package io.github.liveblogarchive.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The one browser of a test run: opened when a test first needs it, closed when the last one is over. */
final class Session implements AutoCloseable {
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // It warns of each version of Chromium that is newer than itself; no protocol of a version is used here.
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Session(ChromeDriver driver) {
        this.driver = driver;
    }

    static Session open(Programs programs) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.browser().orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--lang=en-GB");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).scriptTimeout(Duration.ofSeconds(20));
        Session session = new Session(driver);
        session.reset();
        return session;
    }

    ChromeDriver driver() {
        return driver;
    }

    Object tell(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** What the console has been told since the last call: errors, and whatever a policy forbade. */
    List<String> problems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(LogEntry::getMessage)
                .toList();
    }

    /** As a test finds it: an empty page of the usual size and looks, nothing kept. */
    void reset() {
        driver.get("about:blank");
        problems();
        size(1280, 900, 1);
        media("", Map.of());
        tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        tell("Storage.clearDataForOrigin", Map.of("origin", "file://", "storageTypes", "all"));
        tell("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
        tell("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        tell("Browser.resetPermissions", Map.of());
    }

    void size(int width, int height, int scale) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
    }

    void media(String type, Map<String, String> features) {
        List<Map<String, String>> told = features.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                .toList();
        tell("Emulation.setEmulatedMedia", Map.of("media", type, "features", told));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
