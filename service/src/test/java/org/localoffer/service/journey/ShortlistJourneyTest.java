package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** A family collects listings that may help, looks at where they are, and takes one page along. */
@PortalTest
class ShortlistJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void gathersOnAPhoneWithoutScript() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            gathers(visit);
        }
    }

    @Test
    void gathersOnALaptop() {
        try (Visit visit = BROWSING.onALaptop()) {
            gathers(visit);
            ForEveryone.check(visit);
        }
    }

    private static void gathers(Visit visit) {
        Page page = visit.page();
        visit.open("/search?q=autism");
        String first = visit.cards().first().innerText();
        page.locator(".lo-mark a").first().click();
        assertThat(visit.link("Your shortlist (1)")).isVisible();
        assertThat(page.locator(".lo-mark").first()).containsText("On your shortlist");

        page.getByLabel("What do you need help with?").fill("portage");
        visit.button("Search").click();
        assertThat(visit.heading()).hasText("Results for “portage”");
        String second = visit.cards().first().innerText();
        visit.cards().first().click();
        visit.link("Add " + second + " to shortlist").click();
        assertThat(visit.heading()).hasText(second);
        visit.link("Your shortlist (2)").click();

        assertThat(names(visit)).hasText(new String[] {first, second});
        takesOneOffAndPutsItBack(visit, first, second);
        assertThat(page.getByLabel("The address of this list, to copy")).hasValue(page.url());
        assertThat(visit.link("Send it from your own email"))
                .hasAttribute("href", Pattern.compile("mailto:[?]subject="));
        prints(visit);
    }

    private static Locator names(Visit visit) {
        return visit.page().locator(".lo-taken__listing h2");
    }

    private static void takesOneOffAndPutsItBack(Visit visit, String first, String second) {
        visit.link("Remove " + first + " from your shortlist").click();
        assertThat(names(visit)).hasText(new String[] {second});
        visit.link("Undo taking off " + first).click();
        assertThat(names(visit)).hasText(new String[] {first, second});
    }

    private static void prints(Visit visit) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByLabel("The address of this list, to copy")).isHidden();
        assertThat(visit.link("Look for more to add")).isHidden();
        assertThat(page.locator(".lo-taken__facts dt")
                        .getByText("How to get it")
                        .first())
                .isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void theMapLeadsToTheCards() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            Page page = visit.page();
            visit.open("/search?postcode=SS1&within=10");
            assertThat(page.locator(".lo-map__drawing")).isHidden();
            visit.summary("Show on a map").click();
            List<Locator> numbers = page.locator(".lo-map__drawing a").all();
            assertThat(numbers).isNotEmpty();
            assertThat(visit.overflow()).isZero();

            Locator last = numbers.getLast();
            String number = last.textContent();
            last.focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("#result-" + number + "$"));
            assertThat(page.locator("#result-" + number)).isInViewport();
            assertThat(page.locator("#result-" + number + " .lo-card__number")).hasText(number);
        }
    }

    @Test
    void aPhoneIsNotFloodedWithFilters() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open("/search?q=help");
            visit.summary("Filters").click();
            assertThat(visit.summary("Diagnosis")).isHidden();
            visit.summary("More filters").click();
            visit.summary("Level of help").click();
            page.locator("input[name=level][value=targeted]").check();
            visit.button("Apply filters").click();

            assertThat(page).hasURL(Pattern.compile("[?&]level=targeted"));
            assertThat(page.locator(".lo-filters > summary")).hasText("Filters (1 on)");
            page.locator(".lo-filters > summary").click();
            assertThat(page.locator("input[name=level][value=targeted]")).isChecked();
        }
    }
}
