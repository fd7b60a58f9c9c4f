package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Checks the page shown by the rules of WCAG 2.2 AA that a program can check: on a phone with everything unfolded, on a
 * wide screen, and at 400% zoom. A rule runs a second time only where its result could differ; {@code for-everyone.js}
 * says when.
 */
final class ForEveryone {

    private static final int WIDE = 1280;
    private static final int PHONE = 375;

    /**
     * The width of 1280 pixels at 400% zoom (WCAG 1.4.10). The layout is that of a phone, so only content that does not
     * fit needs a new check.
     */
    private static final int ZOOMED = 320;

    private static final int HEIGHT = 800;

    private static final String CHECKS = checks();

    private ForEveryone() {}

    static void check(Visit visit) {
        Page page = visit.page();
        assertThat(visit.heading()).hasCount(1);
        assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
        page.evaluate(AxeBuilder.getAxeScript());
        page.evaluate(CHECKS);

        breaksNothing(visit, PHONE, "folded");
        page.evaluate("forEveryone.unfold()");
        breaksNothing(visit, PHONE, "unfolded");
        breaksNoWidth(visit, ZOOMED);
        page.evaluate("forEveryone.fold()");
        breaksNoWidth(visit, ZOOMED);
        breaksNothing(visit, WIDE, "wide");
        page.evaluate("forEveryone.unfold()");
    }

    private static void breaksNoWidth(Visit visit, int width) {
        visit.page().setViewportSize(width, HEIGHT);
        assertThat(visit.overflow())
                .as("%s, %d wide: overflow", visit.page().url(), width)
                .isZero();
    }

    private static void breaksNothing(Visit visit, int width, String state) {
        breaksNoWidth(visit, width);
        assertThat((List<?>) visit.page().evaluate("forEveryone." + state + "()"))
                .as("%s, %d wide, %s", visit.page().url(), width, state)
                .isEmpty();
    }

    private static String checks() {
        try (InputStream script = ForEveryone.class.getResourceAsStream("for-everyone.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
