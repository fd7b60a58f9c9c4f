package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/**
 * A family that does not find what it needs says so without an account, in a minute, and can follow what becomes of its
 * message.
 */
@PortalTest
class ParentTellsJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    /** What is above the results where nothing is a strong match. */
    private static final Pattern NOTHING_STRONG = Pattern.compile("^(0 listings|\\d+ listings? comes? near)$");

    private static final String SEARCHED = "hydrotherapy";
    private static final String WORDS = "There is no pool with a hoist that my son can use.";

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
        visit.field("What do you need help with?").fill(SEARCHED);
        visit.field("Postcode or town (optional)").fill("Southend");
        visit.button("Search").click();
        assertThat(page.locator("#count")).hasText(NOTHING_STRONG);

        page.locator(".lo-missing a").click();
        assertThat(visit.heading()).hasText("Tell us what's missing");
        assertThat(visit.field("What could you not find?")).hasValue(SEARCHED);
        assertThat(visit.field("Where? (optional)")).hasValue("southend");
        assertThat(visit.overflow()).isZero();

        visit.field("What could you not find?").fill("");
        visit.button("Send").click();
        visit.answers(400);
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        visit.link("Write something, in your own words").click();
        assertThat(visit.field("What could you not find?")).isFocused();
        assertThat(visit.field("Where? (optional)")).hasValue("southend");
        visit.field("Who are you? (optional)").selectOption("parent");
        String reference = JourneyMessages.send(visit, WORDS);
        told.add(reference);

        assertThat(visit.overflow()).isZero();
        assertThat(page.locator("[aria-current=step]")).containsText("We have it");
        visit.open("/feedback/" + reference);
        assertThat(visit.heading()).containsText(reference);
        assertThat(page.locator("[aria-current=step]")).containsText("We have it");
        assertThat(page.locator("body")).not().containsText("hoist");
    }

    @Test
    void theFormWithAnErrorAndThePageOfAMessageAreAccessible() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/feedback?q=" + SEARCHED);
            visit.field("What could you not find?").fill("");
            visit.button("Send").click();
            visit.answers(400);
            ForEveryone.check(visit);

            String reference = JourneyMessages.send(visit, WORDS);
            told.add(reference);
            ForEveryone.check(visit);
            visit.open("/feedback/" + reference);
            ForEveryone.check(visit);
        }
    }

    @Test
    void saysWhatIsMissingByKeyboard() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open("/search?q=" + SEARCHED);
            Keyboard.press(page, "Skip to main content", "Enter");
            Keyboard.press(page, "Tell us what’s missing", "Enter");
            assertThat(visit.heading()).hasText("Tell us what's missing");

            Keyboard.type(page, "What could you not find?", WORDS);
            Keyboard.press(page, "Send", "Enter");

            told.add(JourneyMessages.reference(visit));
        }
    }

    @Test
    void findsTheMessageAgainByItsReference() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            visit.open("/feedback");
            String reference = JourneyMessages.send(visit, WORDS);
            told.add(reference);

            visit.open("/contact");
            visit.field("Your reference")
                    .fill(reference.toLowerCase(Locale.ROOT).replace("-", " "));
            visit.button("See where it is").click();
            assertThat(visit.heading()).containsText(reference);

            visit.open("/feedback");
            visit.field("Your reference").fill("LO-7K3MW-9QXA");
            visit.button("See where it is").click();
            visit.answers(404);
            assertThat(visit.field("Your reference")).hasValue("LO-7K3MW-9QXA");
            assertThat(visit.page().locator("main")).containsText("You typed 9.");
            assertThat(visit.overflow()).isZero();
        }
    }

    @Test
    void saysThatAListingIsWrongAndHowItWas() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/listings/autism-diagnostic-service");
            visit.link("Is something wrong with this listing?").click();
            assertThat(visit.heading()).hasText("Something is wrong with this listing");
            assertThat(visit.page().locator("main")).containsText("Autism Diagnostic Service");
            told.add(JourneyMessages.send(visit, "The number rings and rings."));
            assertThat(visit.page().locator("main")).containsText("Something is wrong with a listing");

            visit.open("/listings/autism-diagnostic-service");
            visit.link("How was it?").click();
            assertThat(visit.heading()).hasText("How was it?");
            told.add(JourneyMessages.send(visit, "They listened to us."));
        }
    }

    @Test
    void aDoubleClickSendsOneMessage() {
        try (Visit visit = BROWSING.onAPhone()) {
            sendsOnce(visit);
        }
    }

    @Test
    void aDoubleClickSendsOneMessageWithoutScript() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            sendsOnce(visit);
        }
    }

    /** Sends by a double click, goes back, and sends again. */
    private void sendsOnce(Visit visit) {
        visit.open("/feedback");
        visit.page().locator("#words").fill(WORDS);
        visit.button("Send").dblclick();
        String first = JourneyMessages.reference(visit);
        told.add(first);

        visit.page().goBack();
        assertThat(visit.page().locator("#words")).hasValue(WORDS);
        visit.button("Send").click();
        String second = JourneyMessages.reference(visit);
        told.add(second);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoIsInDangerReads999BeforeTheBox() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=i+want+to+die");
            assertThat(visit.page().locator(".lo-crisis")).containsText("999");

            visit.open("/feedback");
            Locator ring = visit.link("999").first();
            assertThat(ring).hasAttribute("href", "tel:999");
            assertThat(visit.lowerEdge(ring))
                    .isLessThan(visit.lowerEdge(visit.page().locator("#words")));
            told.add(JourneyMessages.send(visit, "i dont want to live any more"));
            assertThat(visit.page().locator(".lo-crisis")).containsText("999");
        }
    }
}
