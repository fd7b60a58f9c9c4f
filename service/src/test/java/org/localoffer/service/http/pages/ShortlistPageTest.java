package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.shared.Shortlist;

/** The shortlist's own page, over HTTP. */
@PortalTest
class ShortlistPageTest {

    private static final Pattern NAME = Pattern.compile("<h2><a[^>]*>([^<]*)</a></h2>");

    @Inject
    ExtraListings extra;

    private static PublicPage shortlist(String... slugs) {
        return PublicPage.good(new Shortlist(List.of(slugs)).address());
    }

    private static List<String> names(PublicPage page) {
        return PublicPage.all(NAME, page.html());
    }

    @Test
    void listingsStandInTheOrderOfTheAddress() {
        PublicPage page = shortlist("portage-and-pelican", "autism-diagnostic-service");

        assertThat(page.links("/listings/"))
                .containsExactly(
                        "/listings/portage-and-pelican?shortlist=portage-and-pelican,autism-diagnostic-service",
                        "/listings/autism-diagnostic-service?shortlist=portage-and-pelican,autism-diagnostic-service");
        assertThat(names(shortlist("autism-diagnostic-service", "portage-and-pelican")))
                .isEqualTo(names(page).reversed());
    }

    @Test
    void aListingCarriesTheListOnAndCanBeTakenOff() {
        PublicPage page =
                PublicPage.good("/listings/portage-and-pelican?shortlist=portage-and-pelican,camhs-crisis-care");

        assertThat(page.html()).contains("On your shortlist", "Your shortlist (2)");
        assertThat(page.links("/shortlist"))
                .isNotEmpty()
                .containsOnly("/shortlist?listing=portage-and-pelican&amp;listing=camhs-crisis-care");
        assertThat(page.links("/listings/portage-and-pelican?"))
                .containsExactly("/listings/portage-and-pelican?shortlist=camhs-crisis-care");
        assertThat(PublicPage.good("/listings/portage-and-pelican").links("/listings/portage-and-pelican?"))
                .containsExactly("/listings/portage-and-pelican?shortlist=portage-and-pelican");
    }

    @Test
    void crawlersKeepOneAddressOfEachPage() {
        assertThat(shortlist("portage-and-pelican").html())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
        assertThat(PublicPage.good("/listings/portage-and-pelican?shortlist=a,b")
                        .html())
                .containsPattern("rel=\"canonical\" href=\"http[^\"?]*/listings/portage-and-pelican\"");
        assertThat(given().get("/robots.txt").asString())
                .contains("Disallow: /shortlist\n", "Disallow: /*?*shortlist=\n");
    }

    @Test
    void thePermanentLinkKeepsTheList() {
        String id = Api.search("q", "portage").at("/results/0/id").textValue();
        String slug = Api.search("q", "portage").at("/results/0/slug").textValue();

        assertThat(PublicPage.at("/listings/" + id + "?shortlist=x").response().header("Location"))
                .endsWith("/listings/" + slug + "?shortlist=x");
    }

    @Test
    void oneTakenOffIsSaidAndCanComeBackToItsPlace() {
        PublicPage page = PublicPage.good("/shortlist?listing=portage-and-pelican&listing=autism-diagnostic-service"
                + "&listing=camhs-crisis-care&removed=autism-diagnostic-service");

        assertThat(names(page)).hasSize(2);
        assertThat(page.html()).contains("You took off Autism").contains("2 listings");
        assertThat(page.links("/shortlist?"))
                .contains("/shortlist?listing=portage-and-pelican&amp;listing=autism-diagnostic-service"
                        + "&amp;listing=camhs-crisis-care");
        assertThat(page.html())
                .containsPattern(
                        "readonly|value=\"http[^\"]*/shortlist\\?listing=portage-and-pelican&amp;listing=camhs");
        assertThat(page.links("/search?")).containsExactly("/search?shortlist=portage-and-pelican,camhs-crisis-care");
    }

    @Test
    void theLastOneTakenOffCanComeBack() {
        PublicPage page = PublicPage.good("/shortlist?listing=camhs-crisis-care&removed=camhs-crisis-care");

        assertThat(page.html()).contains("There is nothing on it.");
        assertThat(page.links("/shortlist?")).containsExactly("/shortlist?listing=camhs-crisis-care");
    }

    @Test
    void wrongAndUnknownListingsAreLeftOutAndALineSaysSo() {
        PublicPage page = PublicPage.good("/shortlist?listing=no-such-club&listing=portage-and-pelican"
                + "&listing=%3Cscript%3Ealert(1)%3C/script%3E&removed=nothing");

        assertThat(names(page)).hasSize(1);
        assertThat(page.html())
                .contains("We left this out, because we have no such listing: “&lt;script&gt;")
                .contains("“no-such-club”")
                .doesNotContain("<script>alert", "You took off");
        assertThat(page.links("/search?")).containsExactly("/search?shortlist=portage-and-pelican");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shortlist",
                "/shortlist?listing=",
                "/shortlist?listing=%00",
                "/shortlist?listing=%ED%A0%80&shortlist=,,,",
                "/shortlist?shortlist=%FF%FE&removed=%00"
            })
    void anAddressThatNamesNothingIsAnEmptyList(String address) {
        PublicPage page = PublicPage.good(address);

        assertThat(page.html()).contains("There is nothing on it.").doesNotContainPattern("[\\x00-\\x08\\x0E-\\x1F]");
    }

    @Test
    void thirtyListingsAreTwentyAndALineSaysSo() {
        List<String> slugs = Api.texts(Api.everyResult("sort", "name"), "slug").subList(0, 30);
        PublicPage page = PublicPage.good(
                slugs.stream().map(slug -> "listing=" + slug).collect(Collectors.joining("&", "/shortlist?", "")));

        assertThat(names(page)).hasSize(20);
        assertThat(page.html()).contains("A shortlist holds at most 20 listings. We left out the last 10.");
    }

    @Test
    void aListingThatIsGoneIsSaidPlainly() {
        Listing listing = extra.publish(ExtraListings.content("{name: Wombat club, summary: A club for wombats.}"));
        try {
            assertThat(shortlist(listing.slug()).html()).contains("A club for wombats.");
        } finally {
            extra.retire(listing, "The wombats have moved.");
            ExtraListings.awaitTotal(114);
        }

        assertThat(shortlist(listing.slug()).html())
                .contains("Wombat club", "No longer listed.", "The wombats have moved.")
                .doesNotContain("A club for wombats.");
    }

    @Test
    void nothingIsKeptWithAVisitor() {
        PublicPage page = shortlist("portage-and-pelican");

        page.checkHeaders();
        assertThat(page.response().header("Cache-Control")).isEqualTo("private, no-cache");
    }
}
