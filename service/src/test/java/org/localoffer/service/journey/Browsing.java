package org.localoffer.service.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
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
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all tests of the run. Where this machine has none, the tests are skipped with one line. Opening a
 * profile takes Chromium a second, so a visit that left no trace in its profile passes it on to the next visit.
 */
class Browsing implements ExecutionCondition, BeforeAllCallback {

    /** Environment variable with the path of a Chromium that is not in one of the usual places. */
    private static final String VARIABLE = "LOCALOFFER_CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final String ON_THE_PATH = "google-chrome";

    private static final String SKIPPED =
            "Browser journeys are skipped: no Chromium found. Install one, or name it in " + VARIABLE + ".";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** Timeout for pages and actions. Playwright's default of 30 seconds would only make failures slow. */
    private static final int PATIENCE_MILLIS = 15_000;

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browsing.class);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Chromium chromium;

    /** Closed at the end of the run, because it is kept in the store of the root context. */
    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        /** Unused profiles, by their purpose. */
        private final Map<String, BrowserContext> free = new HashMap<>();

        Chromium() {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(found().orElseThrow())
                            // Containers run tests as root, with which Chromium's sandbox refuses to start.
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium =
                context.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> found = found();
        if (found.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + found.get());
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(SKIPPED);
        }
        return ConditionEvaluationResult.disabled(SKIPPED);
    }

    /** A visit with the smallest phone screen that is still sold. */
    Visit onAPhone() {
        return visit(Screen.PHONE, true);
    }

    Visit onAPhoneWithoutScript() {
        return visit(Screen.PHONE, false);
    }

    /** A visit on a phone that may also request another server. */
    Visit onAPhoneAsking(String server) {
        return new Visit(newProfile(true), portal(), Screen.PHONE, BrowserContext::close) {
            @Override
            boolean isForeign(String address) {
                return super.isForeign(address) && !address.startsWith(server + "/");
            }
        };
    }

    Visit onALaptop() {
        return visit(Screen.LAPTOP, true);
    }

    private Visit visit(Screen screen, boolean script) {
        String use = script ? "script" : "no script";
        return new Visit(profile(use, script), portal(), screen, profile -> leave(use, profile));
    }

    /** A sample user at the home page of their role. A user who signed in at an earlier visit is still signed in. */
    StaffVisit onALaptopAs(String user) {
        return signedIn(user, Screen.LAPTOP);
    }

    StaffVisit onAPhoneAs(String user) {
        return signedIn(user, Screen.PHONE);
    }

    private StaffVisit signedIn(String user, Screen screen) {
        String use = "sign-in of " + user;
        return new StaffVisit(profile(use, true), portal(), screen, profile -> leave(use, profile))
                .signInUnlessSignedIn(user);
    }

    /** A user who types a name and password, in a sign-in that no other visit continues, so that it may be ended. */
    StaffVisit signingInOnAPhoneAs(String user) {
        return new StaffVisit(newProfile(true), portal(), Screen.PHONE, BrowserContext::close).signIn(user);
    }

    /** Somebody who comes to the sign-in, and has no session there. */
    StaffVisit atTheSignInOnAPhone() {
        StaffVisit visit = new StaffVisit(newProfile(true), portal(), Screen.PHONE, BrowserContext::close);
        visit.page().navigate("/sign-in");
        return visit;
    }

    private static String portal() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private BrowserContext profile(String use, boolean script) {
        BrowserContext left = chromium.free.remove(use + " at " + portal());
        return left != null ? left : newProfile(script);
    }

    private void leave(String use, BrowserContext profile) {
        BrowserContext other = chromium.free.put(use + " at " + portal(), profile);
        if (other != null) {
            other.close();
        }
    }

    private BrowserContext newProfile(boolean script) {
        BrowserContext profile = chromium.browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal())
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        return profile;
    }

    /** The screen that a visitor uses. */
    enum Screen {
        PHONE(375, 667),
        LAPTOP(1280, 800);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static Optional<Path> found() {
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
