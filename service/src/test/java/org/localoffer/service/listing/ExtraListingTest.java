package org.localoffer.service.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.PublicPage;

/** Cases that the sample area does not contain: a masked address, hostile content and a retired listing. */
@PortalTest
@Tag(TestClock.DAYS)
class ExtraListingTest {

    private static final String CONTENT = """
            name: "Quokka refuge <script>alert(1)</script> & more"
            summary: "A quiet place \\"for quokkas\\" <img src=x onerror=alert(2)>"
            description: "First.\\n\\n</p><script>alert(3)</script>"
            kinds_of_help: [home-support]
            sector: voluntary
            delivery: [in-person]
            places:
              - {name: Quokka House, address: 17 Hidden Lane, town: Southsea, postcode: PO5 6QZ, latitude: 50.78643,
                 longitude: -1.08765, masked: true, area: portsmouth}
            service_area: {areas: [portsmouth]}
            access: {how_to_get_it: "{str:eval('1')} {#include layout/page}"}
            """;

    @Inject
    ExtraListings extra;

    @SuppressWarnings("NullAway.Init") // Set before each test
    private Listing listing;

    @BeforeEach
    void publish() {
        listing = extra.publishChecked(
                ExtraListings.content(CONTENT), TestClock.now().minus(Duration.ofDays(330)));
        ExtraListings.awaitTotal(115);
    }

    @AfterEach
    void retire() {
        extra.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    @Test
    void aMaskedAddressIsNowhere() {
        String search = given().queryParam("q", "quokka")
                .queryParam("postcode", "PO5")
                .get("/api/v1/listings")
                .asString();
        String byId = given().get("/api/v1/listings/" + listing.id()).asString();
        String page = PublicPage.good("/listings/" + listing.slug()).html();
        String results = PublicPage.good("/search?q=quokka").html();

        assertThat(search).contains("Quokka refuge");
        assertThat(byId).contains("Southsea", "PO5");
        assertThat(page).contains("Southsea", "We do not show the exact address.");
        assertThat(Stream.of(search, byId, page, results)).allSatisfy(text -> assertThat(text)
                .doesNotContain("Hidden Lane", "Quokka House", "6QZ", "50.78643", "1.08765", "50.7864"));
    }

    @Test
    void aMaskedAddressCannotBeSearchedFor() {
        assertThat(Api.references("q", "Hidden Lane"))
                .doesNotContain(listing.provenance().sourceId());
        assertThat(Api.references("q", "Quokka House"))
                .contains(listing.provenance().sourceId());
        JsonNode hit = Api.search("q", "quokka", "postcode", "PO5").at("/results/0");
        assertThat(hit.get("reference").textValue())
                .isEqualTo(listing.provenance().sourceId());
    }

    @Test
    void whatAListingSaysIsEscapedOnEveryPage() {
        Stream.of("/listings/" + listing.slug(), "/search?q=quokka", "/providers/solent-nhs-trust")
                .map(PublicPage::good)
                .forEach(page -> assertThat(page.html())
                        .as(page.path())
                        .contains("Quokka refuge &lt;script&gt;")
                        .doesNotContain("<script>alert", "<img src=x"));
        assertThat(PublicPage.good("/listings/" + listing.slug()).html()).contains("{#include layout/page}");
    }

    @Test
    void whatSearchEnginesReadOfAListingIsItsTextAndNothingThatBreaksOut() {
        JsonNode data = PublicPage.good("/listings/" + listing.slug()).linkedData();

        assertThat(data.get("name").textValue()).isEqualTo("Quokka refuge <script>alert(1)</script> & more");
        assertThat(data.at("/availableChannel/0/serviceLocation/address/addressLocality")
                        .textValue())
                .isEqualTo("Southsea");
        assertThat(data.toString()).doesNotContain("geo\"", "PO5 6QZ");
    }

    @Test
    void aListingThatIsGoneAnswersSoForGoodAndIsNotFound() {
        extra.retire(listing, "The refuge has moved away.");
        ExtraListings.awaitTotal(114);

        for (String key : new String[] {listing.slug(), listing.id().toString()}) {
            given().get("/api/v1/listings/" + key)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("status", is(410))
                    .body("detail", containsString("The refuge has moved away."));
            PublicPage tombstone = PublicPage.at("/listings/" + key);
            assertThat(tombstone.response().statusCode()).isEqualTo(410);
            tombstone.checkSound();
            assertThat(tombstone.html()).contains("The refuge has moved away.").contains("name=\"q\"");
        }
        assertThat(Api.search("q", "quokka").get("total").intValue()).isZero();
        assertThat(PublicPage.good("/providers/solent-nhs-trust").html()).doesNotContain("Quokka refuge");
    }
}
