package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.restassured.RestAssured;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** A parent at night, on a phone, with no patience: what they need must be on the first screen. */
@PortalTest
class ParentJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final int FIRST_SCREEN = 667;

    private static final int LONGEST = 25;

    @Test
    void findsHelpOnAPhone() {
        try (Visit visit = BROWSING.onAPhone()) {
            findsHelp(visit);
        }
    }

    @Test
    void findsHelpOnAPhoneWithoutScript() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            findsHelp(visit);
        }
    }

    private static void findsHelp(Visit visit) {
        Page page = visit.page();
        visit.open("/");
        page.getByLabel("What do you need help with?").fill("autisim help for my 7 year old");
        page.getByLabel("Postcode or town (optional)").fill("SS1");
        visit.button("Search").click();

        assertThat(visit.heading()).containsText("autisim help for my 7 year old");
        assertThat(page.locator(".lo-understood").first()).containsText("age 7");
        assertThat(visit.cards().first()).isVisible();
        assertThat(page.locator(".lo-card__key").getByText("mile").first()).isVisible();

        String results = page.url();
        opensTheFirstListing(visit);
        visit.link("Back to results").click();
        assertThat(visit.heading()).containsText("autisim help for my 7 year old");
        assertThat(page.getByLabel("Postcode or town (optional)")).hasValue("SS1");
        page.navigate(results);

        filters(visit);
        turnsThePage(visit);
        prints(visit);
    }

    private static void opensTheFirstListing(Visit visit) {
        String name = visit.cards().first().innerText();
        visit.cards().first().click();
        assertThat(visit.heading()).hasText(name);
        assertThat(visit.lowerEdge(visit.page().locator(".lo-start .lo-call")))
                .as("the phone number of %s", name)
                .isLessThanOrEqualTo(FIRST_SCREEN);
        assertThat(visit.lowerEdge(visit.page().locator(".lo-start")))
                .as("how to get %s", name)
                .isLessThanOrEqualTo(FIRST_SCREEN);
        assertThat(visit.page().locator(".lo-start .lo-call")).hasAttribute("href", Pattern.compile("tel:\\+?[0-9]+"));
    }

    private static void filters(Visit visit) {
        Page page = visit.page();
        visit.summary("Filters").click();
        visit.summary("Who runs it").click();
        page.getByLabel(Pattern.compile("^Education \\(")).check();
        visit.button("Apply filters").click();

        assertThat(page).hasURL(Pattern.compile("[?&]sector=education"));
        assertThat(page.getByLabel("What do you need help with?")).hasValue("autisim help for my 7 year old");
        assertThat(page.getByLabel("Postcode or town (optional)")).hasValue("SS1");
        assertThat(visit.cards().first()).isVisible();
        visit.link("Remove Education").click();

        assertThat(page).not().hasURL(Pattern.compile("sector="));
        assertThat(visit.link("Remove Education")).hasCount(0);
    }

    private static void turnsThePage(Visit visit) {
        Page page = visit.page();
        page.getByLabel("What do you need help with?").fill("autism");
        page.getByLabel("Postcode or town (optional)").fill("");
        visit.button("Search").click();
        assertThat(visit.heading()).hasText("Results for “autism”");
        List<String> firstPage = visit.cardAddresses();
        assertThat(firstPage).hasSize(10);

        visit.link("Next page").click();

        assertThat(page).hasURL(Pattern.compile("[?&]page=2"));
        assertThat(page.locator("[aria-current=page]").last()).hasText("2");
        assertThat(visit.cardAddresses()).isNotEmpty().doesNotContainAnyElementsOf(firstPage);
        visit.link("Previous page").click();
        assertThat(visit.cardAddresses()).isEqualTo(firstPage);
    }

    /** Content is printed, controls are not. */
    private static void prints(Visit visit) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String onlyForScreens :
                List.of(".lo-nav", ".lo-search", ".lo-filters", ".lo-fold", ".govuk-pagination", ".lo-footer nav")) {
            assertThat(page.locator(onlyForScreens)).isHidden();
        }
        assertThat(visit.heading()).isVisible();
        assertThat(visit.cards().first()).isVisible();
        visit.cards().first().click();
        assertThat(page.locator(".lo-nav")).isHidden();
        assertThat(page.locator(".lo-start .lo-call")).isVisible();
        assertThat(page.locator(".lo-print-address")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void theLongestListingsShowPhoneAndFirstStepOnTheFirstScreen() {
        SoftAssertions softly = new SoftAssertions();
        int withAPhone = 0;
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            for (String slug : listingsWithMostWords()) {
                visit.open("/listings/" + slug);
                softly.assertThat(visit.lowerEdge(visit.page().locator("#start")))
                        .as("how to get it: %s", slug)
                        .isLessThanOrEqualTo(FIRST_SCREEN);
                if (visit.page().locator(".lo-start .lo-call").count() > 0) {
                    withAPhone++;
                    softly.assertThat(visit.lowerEdge(visit.page().locator(".lo-start .lo-call")))
                            .as("phone: %s", slug)
                            .isLessThanOrEqualTo(FIRST_SCREEN);
                }
                for (Locator first :
                        visit.page().locator("main .lo-lead, .lo-start__where").all()) {
                    softly.assertThat(visit.lowerEdge(first))
                            .as("%s: %s", slug, first.textContent())
                            .isLessThanOrEqualTo(FIRST_SCREEN);
                }
                softly.assertThat(visit.overflow()).as("overflow: %s", slug).isZero();
            }
        }
        softly.assertThat(withAPhone).as("listings with a phone").isGreaterThan(LONGEST / 2);
        softly.assertAll();
    }

    /** The listings whose names and summaries push the rest furthest down the page. */
    private static List<String> listingsWithMostWords() {
        List<Map<String, String>> listings = new ArrayList<>();
        int pages = RestAssured.get("/api/v1/listings").path("pages");
        for (int page = 1; page <= pages; page++) {
            listings.addAll(RestAssured.given()
                    .queryParam("page", page)
                    .get("/api/v1/listings")
                    .path("results"));
        }
        return listings.stream()
                .sorted(Comparator.comparingInt(ParentJourneyTest::characters).reversed())
                .limit(LONGEST)
                .map(listing -> listing.get("slug"))
                .toList();
    }

    private static int characters(Map<String, String> listing) {
        return listing.get("name").length() + listing.get("summary").length();
    }

    @Test
    void theAddressOfAListingDoesNotTellWhatTheFamilyAsked() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=portage&age=0-4");
            visit.cards().first().click();

            assertThat(visit.page()).hasURL(Pattern.compile("/listings/[a-z0-9-]+$"));
            assertThat(visit.link("Back to results")).hasAttribute("href", "/search?q=portage&age=0-4");
        }
    }

    @Test
    void anEmptyResultOffersWaysOn() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=zzzz+qqqq&age=5-11&sector=health");

            assertThat(visit.page().locator("#count")).hasText("0 listings");
            assertThat(visit.link("Remove Age 5 to 11")).isVisible();
            assertThat(visit.link("ring us, and we will look for you")).isVisible();
            visit.page()
                    .locator(".lo-empty")
                    .getByText("Health and social care")
                    .click();
            assertThat(visit.heading()).hasText("Health and social care");
            assertThat(visit.cards().first()).isVisible();
        }
    }

    @Test
    void aFilterIsRemovedWithOneTap() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=portage&age=preparing-for-adulthood");

            assertThat(visit.page().locator(".lo-empty")).containsText("Nothing we know of fits all of this");
            visit.link("Without “Preparing for adulthood (14 to 25)”").click();
            assertThat(visit.cards().first()).isVisible();
        }
    }

    @Test
    void anInvalidValueIsIgnoredAndThePageSaysSo() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=autism&age=banana");

            assertThat(visit.page().locator(".lo-notes")).containsText("banana");
            assertThat(visit.cards().first()).isVisible();
        }
    }

    @Test
    void aMissingPageOffersASearch() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/listings/nothing-like-this", 404);

            assertThat(visit.heading()).hasText("We cannot find that page");
            visit.page().getByLabel("What do you need help with?").fill("speech therapy");
            visit.button("Search").click();
            assertThat(visit.cards().first()).isVisible();
        }
    }

    @Test
    void theListsLeadToProvidersAndCategories() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            visit.open("/");
            visit.link("Who provides help").click();
            visit.link("Solent NHS Trust").click();
            assertThat(visit.heading()).hasText("Solent NHS Trust");
            visit.page().locator(".lo-trail a").last().click();
            assertThat(visit.heading()).hasText("Who provides help");
            visit.link("By age and by need").click();
            assertThat(visit.page().locator(".lo-tiles a")).hasCount(8);
            assertThat(visit.overflow()).isZero();
        }
    }

    @Test
    void aProviderLeadsToItsListingsAndBack() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/listings/autism-diagnostic-service");
            visit.link("Solent NHS Trust").click();

            assertThat(visit.heading()).hasText("Solent NHS Trust");
            visit.link("Autism Diagnostic Service").click();
            assertThat(visit.heading()).hasText("Autism Diagnostic Service");
        }
    }

    @Test
    void homeLeadsToCategoriesAndGuides() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/");
            visit.page().locator("main a[href='/categories/age-5-11']").click();
            assertThat(visit.heading()).hasText("Age 5 to 11");
            assertThat(visit.cards().first()).isVisible();

            visit.summary("Menu").click();
            visit.link("Guides").click();
            Locator guide = visit.page().locator("main .lo-links a").first();
            String title = guide.innerText();
            guide.click();
            assertThat(visit.page()).hasURL(Pattern.compile("/guides/"));
            assertThat(visit.heading()).hasText(title);
        }
    }
}
