package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/**
 * A child or young person says what they think on a page of their own, alone or with somebody they trust, on a phone, by
 * keyboard and without script.
 */
@PortalTest
class YoungPersonTellsJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String ADDRESS = "/feedback/young-people";
    private static final String HEADING = "Tell us what you think";
    private static final String QUESTION = "What do you want to tell us?";
    private static final String WORDS = "There is no youth club where I can go in my wheelchair.";

    private final List<String> told = new ArrayList<>();

    @AfterEach
    void removeMessages() {
        told.forEach(JourneyMessages::refuse);
    }

    @Test
    void saysWhatIsMissingOnAPhone() {
        try (Visit visit = BROWSING.onAPhone()) {
            saysWhatIsMissing(visit);
        }
    }

    @Test
    void saysWhatIsMissingOnAPhoneWithoutScript() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            saysWhatIsMissing(visit);
        }
    }

    private void saysWhatIsMissing(Visit visit) {
        Page page = visit.page();
        visit.open("/");
        visit.link("Children and young people: tell us what you think").click();
        assertThat(visit.heading()).hasText(HEADING);
        assertThat(visit.overflow()).isZero();

        visit.button("Send").click();
        visit.answers(400);
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        visit.link("Write something first. A few words are enough").click();
        assertThat(visit.field(QUESTION)).isFocused();

        visit.field("I need something and cannot find it").check();
        visit.field("11 to 13").check();
        told.add(JourneyMessages.send(visit, WORDS));

        assertThat(visit.overflow()).isZero();
        assertThat(page.locator("[aria-current=step]")).containsText("We have it");
        assertThat(page.locator("body")).not().containsText("youth club");
    }

    @Test
    void saysWhatIsMissingByKeyboard() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open(ADDRESS);
            Keyboard.press(page, "Skip to main content", "Enter");
            Keyboard.type(page, QUESTION, WORDS);
            Keyboard.press(page, "Send", "Enter");
            told.add(JourneyMessages.reference(visit));
        }
    }

    @Test
    void readsWhomToRingAndThatSomebodyMayHelpBeforeTheBox() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open(ADDRESS);
            Locator box = visit.page().locator("#words");
            for (String number : List.of("999", "0800 1111")) {
                Locator ring = visit.link(number).first();
                assertThat(ring).hasAttribute("href", "tel:" + number.replace(" ", ""));
                assertThat(visit.lowerEdge(ring)).isLessThan(visit.lowerEdge(box));
            }
            assertThat(visit.page().locator("main")).containsText("Nobody reads this at night");
            assertThat(visit.page().locator("main")).containsText("ask somebody you trust to help you");
        }
    }

    @Test
    void thePageWithAnErrorIsAccessible() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open(ADDRESS);
            visit.button("Send").click();
            visit.answers(400);
            ForEveryone.check(visit);
        }
    }
}
