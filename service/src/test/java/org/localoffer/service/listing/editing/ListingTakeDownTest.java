package org.localoffer.service.listing.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.Vouching;

/**
 * A listing that is taken down disappears everywhere within ten seconds, and can be published again after correction.
 */
@PortalTest
class ListingTakeDownTest {

    private static final String EDITOR = Officer.EDITOR;
    private static final String PROVIDER = "provider";
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    ExtraListings extra;

    @Inject
    Database database;

    private final String word = Family.unique("zqclub");

    @SuppressWarnings("NullAway.Init") // Set before each test
    private Listing listing;

    @BeforeEach
    void publish() {
        listing = extra.publishChecked(content(word), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @AfterEach
    void retire() {
        extra.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    private static ListingContent content(String name) {
        return ExtraListings.content("""
                name: %s
                summary: A club for %s.
                description: We meet on Mondays.
                kinds_of_help: [clubs-and-leisure]
                contacts: [{role: Club desk, phone: 01632 960777, email: club@example.org}]
                times: [{days: [MONDAY], note: Ring first}]
                """.formatted(name, name));
    }

    private String path() {
        return "/listings/" + listing.slug();
    }

    private String officers() {
        return "/editor/listings/" + listing.slug();
    }

    private void takeDown() {
        Officer.done(HtmlForm.on(Officer.page(EDITOR, officers() + "/take-down"), "/take-down")
                .with("reason", "identifies")
                .sendAs(EDITOR));
    }

    private HtmlForm again() {
        return HtmlForm.on(Officer.page(EDITOR, officers()), "/publish-again");
    }

    private static String text(String path, Object... query) {
        var request = given();
        for (int at = 0; at < query.length; at += 2) {
            request.queryParam((String) query[at], query[at + 1]);
        }
        return request.get(path).asString();
    }

    /** Every place where the public can see the listing, except its own page. */
    private List<String> everywhere() {
        return List.of(
                text("/api/v1/listings", "q", word),
                text("/search", "q", word),
                text("/suggest", "q", word),
                text("/sitemaps/listings-1.xml"),
                text("/providers/solent-nhs-trust"),
                text("/api/v1/listings/" + listing.id()));
    }

    private void awaitShown(String name) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(everywhere())
                        .allSatisfy(place -> assertThat(place).contains(name)));
    }

    @Test
    void aListingThatIsTakenDownIsNowhereWithinTenSeconds() {
        awaitShown(word);
        String reference = Family.saysOf(listing.slug(), "how-was-it", "It was good.");

        takeDown();

        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> assertThat(
                        everywhere())
                // The search text appears on the pages that answer it; the listing's content does not.
                .allSatisfy(place -> assertThat(place)
                        .doesNotContain("A club for " + word)
                        .doesNotContain(path())
                        .doesNotContain(word + ",")));
        for (String address : List.of(path(), "/listings/" + listing.id())) {
            Response page = given().redirects().follow(false).get(address);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(page.asString())
                    .contains("This listing is not shown just now")
                    .doesNotContain("A club for");
        }
        assertThat(given().get("/api/v1/listings/" + listing.id()).statusCode()).isEqualTo(404);
        assertThat(text("/shortlist", "s", listing.slug())).doesNotContain(">" + word + "<");
        assertThat(PublicPage.at(path() + "/feedback?kind=wrong").response().statusCode())
                .isEqualTo(404);
        assertThat(Officer.page(PROVIDER, "/provider")).doesNotContain(word);
        assertThat(Family.status(reference)).doesNotContain(word);
        assertThat(database.texts(
                        "select action || ' ' || (after #>> '{}') from audit_entry where subject_id = ?1 order by id desc",
                        listing.id().toString()))
                .startsWith("listing.taken-down identifies");
        assertThat(Mailbox.await("One of your listings is not shown just now").get("to"))
                .isEqualTo(List.of("solent-nhs-trust@example.org"));
        assertThat(Mailbox.mails().toString()).doesNotContain("A club for " + word);
    }

    @Test
    void itIsCorrectedAndFoundAgainUnderItsAddress() {
        takeDown();
        HtmlForm form = again();
        assertThat(form.value("name")).isEqualTo(word);
        assertThat(form.value("times[0].note")).isEqualTo("Ring first");

        Officer.checkRefused(
                form.with("description", "Jorvik Tamblyn, 7, comes every week.").sendAs(EDITOR),
                "perhaps a name, &quot;Jorvik Tamblyn&quot;");
        Officer.checkRefused(form.with("name", " ").sendAs(EDITOR), "A listing needs this");
        assertThat(PublicPage.at(path()).response().statusCode()).isEqualTo(404);
        String corrected = Family.unique("zqclub");
        Officer.done(form.with("name", corrected)
                .with("summary", "A club for " + word + ".")
                .with("description", "We meet. Ring 01632 960777.")
                .sendAs(EDITOR));

        assertThat(PublicPage.good(path()).html()).contains(corrected, "We meet. Ring");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(text("/api/v1/listings", "q", corrected))
                .contains(corrected));
        assertThat(database.acts(listing.id().toString())).endsWith("listing.taken-down", "listing.published-again");
    }

    @Test
    void whatIsSeenInAnyTextOfTheListingNeedsAReasonWhenItComesBack() {
        takeDown();
        HtmlForm form = again().with("times[0].note", "Ask for Florence Abernathy");

        Response refused = form.sendAs(EDITOR);
        Officer.checkRefused(refused, "Florence Abernathy");
        Officer.done(Vouching.everything(refused.asString(), "/publish-again", "the hall bears that name")
                .sendAs(EDITOR));

        assertThat(PublicPage.good(path()).html()).contains("Florence Abernathy");
        assertThat(database.texts(
                        "select after::text from audit_entry where subject_id = ?1 order by id desc",
                        listing.id().toString()))
                .first()
                .asString()
                .contains("times[0].note", "the hall bears that name")
                .doesNotContain("Abernathy");
    }

    @Test
    void whatItSaidIsNotReadByItsProviderAnyMore() {
        Response kept = HtmlForm.on(Officer.page(PROVIDER, "/provider" + path() + "/edit"), "/edit")
                .with("description", "We meet on Tuesdays.")
                .sendAs(PROVIDER);
        String draft = kept.header("Location");

        takeDown();

        assertThat(Staff.as(PROVIDER).get(draft).statusCode()).isEqualTo(404);
        assertThat(Staff.as(PROVIDER).get("/provider" + path() + "/edit").statusCode())
                .isEqualTo(404);
        Officer.done(again().with("summary", "A club for all.").sendAs(EDITOR));
        assertThat(Staff.as(PROVIDER).get(draft).statusCode()).isEqualTo(404);
        assertThat(Officer.page(PROVIDER, "/provider" + path() + "/edit"))
                .contains("A club for all.")
                .doesNotContain("A club for " + word);
        assertThat(database.texts(
                        "select state from listing_edit where id = ?1", UUID.fromString(draft.replaceAll(".*/", ""))))
                .containsExactly("DISCARDED");
    }

    @Test
    void anOfficerFindsItByItsNameAndByItsAddress() {
        assertThat(Officer.page(EDITOR, "/editor/published?q=" + word.substring(4)))
                .contains(officers());
        assertThat(Officer.page(EDITOR, "/editor/published?q=http://localhost" + path()))
                .contains(officers());
        assertThat(Officer.page(EDITOR, "/editor/published")).doesNotContain(officers());

        takeDown();

        assertThat(Officer.page(EDITOR, "/editor/published")).contains(officers(), "Taken down");
    }

    @Test
    void onlyOfficersTakeListingsDown() {
        for (String user : Set.of(PROVIDER, "commissioner", "safeguarding")) {
            assertThat(Staff.as(user).get(officers()).statusCode()).isEqualTo(403);
            assertThat(Staff.send(user, officers() + "/take-down", "version", "1", "reason", "identifies")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(PublicPage.at(path()).response().statusCode()).isEqualTo(200);
    }
}
