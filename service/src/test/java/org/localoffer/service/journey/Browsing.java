package org.localoffer.service.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for the tests of a class, which are skipped with one line where this machine has none. */
class Browsing implements ExecutionCondition, AfterAllCallback {

    /** Names a Chromium that is not in one of the usual places. */
    private static final String VARIABLE = "LOCALOFFER_CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final String ON_THE_PATH = "google-chrome";

    private static final String SKIPPED =
            "Browser journeys are skipped: no Chromium found. Install one, or name it in " + VARIABLE + ".";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** A page that has not come after this long never will; the default of 30 seconds only makes failures slow. */
    private static final int PATIENCE_MILLIS = 15_000;

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> chromium = chromium();
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + chromium.get());
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(SKIPPED);
        }
        return ConditionEvaluationResult.disabled(SKIPPED);
    }

    /** A phone with a small screen, the smallest that is still sold. */
    Visit onAPhone() {
        return open(375, 667, true);
    }

    Visit onAPhoneWithoutScript() {
        return open(375, 667, false);
    }

    /** A phone that may ask another server too. */
    Visit onAPhoneAsking(String server) {
        return new Visit(context(375, 667, true), portal()) {
            @Override
            boolean isForeign(String address) {
                return super.isForeign(address) && !address.startsWith(server + "/");
            }
        };
    }

    Visit onALaptop() {
        return open(1280, 800, true);
    }

    private Visit open(int width, int height, boolean script) {
        return new Visit(context(width, height, script), portal());
    }

    /** Somebody of the sample sign-ins, at their first page. */
    StaffVisit onALaptopAs(String user) {
        return new StaffVisit(context(1280, 800, true), portal()).signIn(user);
    }

    StaffVisit onAPhoneAs(String user) {
        return new StaffVisit(context(375, 667, true), portal()).signIn(user);
    }

    private static String portal() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private BrowserContext context(int width, int height, boolean script) {
        if (browser == null) {
            launch();
        }
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal())
                .setLocale("en-GB")
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    private void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        // Containers run tests as root, where Chromium's sandbox refuses to start.
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> chromium() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        Stream<Path> onThePath = Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, ON_THE_PATH));
        return Stream.concat(USUAL_PLACES.stream().map(Path::of), onThePath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
