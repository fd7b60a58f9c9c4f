package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Bytes;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** What browsers and proxies may keep, and how they ask whether it is still so. */
@PortalTest
class KeptPagesTest {

    @Inject
    ExtraListings extra;

    private static String tag(String path) {
        Response page = PublicPage.good(path).response();
        assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-cache");
        return page.header("ETag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/listings/portage-and-pelican",
                "/providers/solent-nhs-trust",
                "/providers",
                "/categories/leisure",
                "/guides/short-breaks",
                "/contact",
                "/privacy",
                "/you-said-we-did"
            })
    void aPageThatIsStillTheSameIsNotSentAgain(String path) {
        String tag = tag(path);
        Response again = given().header("If-None-Match", tag).get(path);

        assertThat(tag).matches("W/\"[\\w-]{22}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(given().header("If-None-Match", "W/\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageIsAskedForWithoutItsBodyInTheSameWay() {
        String tag = tag("/contact");

        assertThat(given().head("/contact").header("ETag")).isEqualTo(tag);
        assertThat(given().header("If-None-Match", tag).head("/contact").statusCode())
                .isEqualTo(304);
    }

    @Test
    void aPageThatChangesIsAnother() {
        Listing listing = extra.publish(ExtraListings.content("name: Echidna club\nsummary: We meet on Mondays."));
        try {
            String path = "/listings/" + listing.slug();
            String before = tag(path);
            extra.revise(listing, ExtraListings.content("name: Echidna club\nsummary: We meet on Tuesdays."));
            Response after = given().header("If-None-Match", before).get(path);

            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.asString()).contains("We meet on Tuesdays.");
        } finally {
            extra.retire(listing, "It was a test.");
            ExtraListings.awaitTotal(114);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=autism",
                "/shortlist",
                "/shortlist?listing=portage-and-pelican",
                "/listings/portage-and-pelican?from=q%3Dautism",
                "/listings/portage-and-pelican/feedback",
                "/contact?shortlist=portage-and-pelican",
                "/feedback",
                "/survey",
                "/feedback/data-rights"
            })
    void whatHoldsAFamilysChoicesIsKeptByItsBrowserAlone(String path) {
        Response page = PublicPage.good(path).response();

        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(page.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/listings/nothing"})
    void anErrorHasNoTag(String path) {
        assertThat(given().header("If-None-Match", "*").get(path))
                .returns(404, Response::statusCode)
                .returns(null, error -> error.header("ETag"));
    }

    @Test
    void aPageWithTheBarOfStaffIsKeptByNobody() {
        Response page = Staff.as("editor").get("/editor");

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("ETag")).isNull();
    }

    @Test
    void filesWithAHashInTheirNamesAreKeptForAYear() {
        assertThat(PublicPage.good("/").loadedAddresses())
                .filteredOn(address -> !address.equals("/assets/council.css"))
                .hasSizeGreaterThan(3)
                .allSatisfy(address -> {
                    assertThat(address).matches("/assets/[a-z-]+-[0-9a-f]{12}[.][a-z]+");
                    assertThat(given().get(address).header("Cache-Control"))
                            .contains("public", "immutable", "max-age=31536000");
                });
        assertThat(given().get("/assets/council.css").header("Cache-Control")).contains("max-age=3600");
    }

    @Test
    void whatIsTextIsSentCompressed() {
        PublicPage home = PublicPage.good("/");
        String styles = home.loadedAddresses().stream()
                .filter(address -> address.matches(".*/site-.*[.]css"))
                .findFirst()
                .orElseThrow();
        String icon = home.loadedAddresses().stream()
                .filter(address -> address.endsWith(".svg"))
                .findFirst()
                .orElseThrow();

        assertThat(new String[] {"/", styles, icon, "/sitemap.xml", "/sitemaps/listings-1.xml", "/places", "/robots.txt"
                })
                .allSatisfy(path -> {
                    Bytes bytes = Bytes.of(path);
                    assertThat(bytes.header("Content-Encoding")).as(path).isEqualTo("gzip");
                    assertThat(bytes.header("Vary")).as(path).containsIgnoringCase("accept-encoding");
                    assertThat(bytes.text())
                            .as(path)
                            .isEqualTo(given().get(path).asString());
                });
    }
}
