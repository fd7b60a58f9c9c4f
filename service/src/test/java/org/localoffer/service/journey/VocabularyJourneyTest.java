package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;

/** An officer adds a word that families use to the vocabulary, and sees its effect before anybody else does. */
@PortalTest
class VocabularyJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Inject
    Database database;

    @Test
    void addsAWordThatFamiliesSearchFor() {
        String word = Family.unique("zoomies").substring(0, 16);
        database.change(
                "insert into search_words (day, words, found, times)"
                        + " values ((now() at time zone 'Europe/London')::date, ?1, 'NOTHING', 6)",
                word);
        try (StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            Page page = officer.page();
            officer.turn("Vocabulary").click();
            ForEveryone.check(officer);
            officer.field("Find a concept").fill("bed wetting");
            officer.button("Find").click();
            officer.link("Bed-wetting and soiling").click();
            ForEveryone.check(officer);
            officer.field("Words").fill(officer.field("Words").inputValue() + "\n" + word);
            officer.button("Save in the draft").click();
            assertThat(officer.notice()).containsText("It is in the draft.");
            ForEveryone.check(officer);

            officer.link("See what this changes").click();
            assertThat(page.locator("main")).containsText("“" + word + "”");
            assertThat(page.locator("main")).containsText("Asked 6 times in the last 30 days");
            ForEveryone.check(officer);
            officer.link("Delete the draft").click();
            ForEveryone.check(officer);
            officer.link("Keep the draft").click();
            officer.button("Publish these changes").click();
            assertThat(officer.notice()).containsText("The changes are published.");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Api.search("q", word).get("total").longValue())
                .isPositive());
    }

    @Test
    void aWordIsAddedOnAPhone() {
        try (StaffVisit officer = BROWSING.onAPhoneAs("editor")) {
            officer.open("/editor/vocabulary/new");
            assertThat(officer.overflow()).isZero();
            officer.button("Add it to the draft").click();
            officer.answers(400);
            officer.link("Enter a name, as pages should show it").click();
            assertThat(officer.field("Name")).isFocused();
            officer.field("Name").fill("Zoomies on a phone");
            officer.field("Words").fill("zoomies-on-a-phone");
            officer.button("Add it to the draft").click();
            assertThat(officer.notice()).containsText("It is in the draft.");
            officer.open("/editor/vocabulary/changes");
            assertThat(officer.overflow()).isZero();
            ForEveryone.check(officer);

            officer.link("Delete the draft").click();
            officer.button("Delete the draft").click();
            assertThat(officer.notice()).containsText("The draft is deleted.");
        }
    }
}
