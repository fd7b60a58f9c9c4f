package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.SearchHashes;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.service.search.query.Sort;

/** A shortlist goes along with a search, and is no part of it. */
@PortalTest
class CarriedShortlistTest {

    private static final String CARRIED = "shortlist=portage-and-pelican%2Ccamhs-crisis-care";

    /** Categories that are ages, which have a filter of their own. */
    private static final Set<String> AGES = Set.of("age-0-4", "age-5-11", "age-11-plus", "preparing-for-adulthood");

    @Inject
    Database database;

    @Inject
    SearchHashes marks;

    @Test
    void everyWayOnFromTheResultsCarriesIt() {
        PublicPage page = PublicPage.good("/search?q=help&sector=health&age=5-11&" + CARRIED);

        assertThat(page.links("/search?")).hasSizeGreaterThan(12).allMatch(link -> link.contains("shortlist="));
        assertThat(page.links("/listings/"))
                .hasSize(10)
                .allMatch(link -> link.endsWith("?shortlist=portage-and-pelican,camhs-crisis-care"));
        assertThat(page.html())
                .contains("<input type=\"hidden\" name=\"shortlist\" value=\"portage-and-pelican,camhs-crisis-care\">")
                .contains("Your shortlist (2)");
    }

    @Test
    void theWaysOnFromNothingFoundCarryIt() {
        PublicPage page = PublicPage.good("/search?q=autism&age=0-4&sector=voluntary&language=pl&" + CARRIED);

        assertThat(page.links("/search?")).isNotEmpty().allMatch(link -> link.contains("shortlist="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guides",
                "/guides/short-breaks",
                "/categories/leisure",
                "/providers",
                "/providers/solent-nhs-trust",
                "/contact",
                "/feedback",
                "/you-said-we-did"
            })
    void everyPageTakesItAlongAndIsKeptByNoSharedCache(String path) {
        PublicPage page = PublicPage.good(path + "?" + CARRIED);

        assertThat(page.html()).contains("Shortlist (2)</a>");
        assertThat(page.links("/"))
                .filteredOn(link -> !link.startsWith("/shortlist?") && !link.equals("/sign-in"))
                .isNotEmpty()
                .allMatch(link -> link.contains("shortlist="));
        assertThat(page.response().header("Cache-Control")).contains("private");
        assertThat(PublicPage.good(path).html()).doesNotContain("shortlist=", "Shortlist (");
    }

    @Test
    void theShortlistsOwnPageTakesItAlong() {
        PublicPage page = PublicPage.good("/shortlist?listing=portage-and-pelican&listing=nothing");

        assertThat(page.links("/contact")).containsOnly("/contact?shortlist=portage-and-pelican");
    }

    @Test
    void aMessageThatIsSentTakesItAlong() {
        Response sent = HtmlForm.on(PublicPage.good("/feedback?" + CARRIED).html(), "/feedback")
                .with("words", "There is no club for wombats with a list.")
                .send();

        assertThat(sent.header("Location")).endsWith("?sent=yes&shortlist=portage-and-pelican,camhs-crisis-care");
    }

    @Test
    void aPageThatIsMissingKeepsIt() {
        PublicPage page = PublicPage.at("/nothing?" + CARRIED);

        assertThat(page.response().statusCode()).isEqualTo(404);
        assertThat(page.html()).contains("Shortlist (2)</a>");
    }

    @Test
    void aCardIsPutOnAtTheEndAndThePageComesBackToIt() {
        PublicPage page = PublicPage.good("/search?q=autism&page=2&" + CARRIED);
        String slug = page.links("/listings/").getFirst().replaceAll("^/listings/|[?].*", "");
        String add = page.links("/search?").stream()
                .filter(link -> link.endsWith("#result-1"))
                .findFirst()
                .orElseThrow();

        assertThat(add).isEqualTo("/search?q=autism&amp;page=2&amp;" + CARRIED + "%2C" + slug + "#result-1");
        PublicPage after = PublicPage.good(add.replace("&amp;", "&").replaceFirst("#.*", ""));
        assertThat(after.html()).contains("Your shortlist (3)", "On your shortlist", "id=\"result-1\"");
    }

    @Test
    void aPagePastTheLastOneKeepsIt() {
        assertThat(PublicPage.at("/search?q=autism&page=900&" + CARRIED)
                        .response()
                        .header("Location"))
                .contains(CARRIED);
    }

    @Test
    void withoutOneAddressesAreAsEver() {
        PublicPage page = PublicPage.good("/search?q=autism");

        assertThat(page.links("/search?"))
                .filteredOn(link -> link.contains("shortlist="))
                .hasSize(10);
        assertThat(page.links("/listings/")).hasSize(10).noneMatch(link -> link.contains("?"));
        assertThat(page.html()).doesNotContain("Your shortlist (", "name=\"shortlist\"");
    }

    @Test
    void itFindsNothingElse() {
        assertThat(Api.search("q", "autism", "shortlist", "portage-and-pelican"))
                .isEqualTo(Api.search("q", "autism"));
        assertThat(new SearchParametersReader(List.of())
                        .read(SearchAddress.of(new SearchParameters(
                                        "a", false, null, null, java.util.Map.of(), Sort.RELEVANCE, 1))
                                .with("shortlist", "x")
                                .values())
                        .parameters())
                .isEqualTo(new SearchParameters("a", false, null, null, java.util.Map.of(), Sort.RELEVANCE, 1));
    }

    @Test
    void puttingOneOnIsNoFurtherSearch() {
        String words = "yy" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        given().queryParam("q", words).get("/search");
        given().queryParam("q", words)
                .queryParam("shortlist", "portage-and-pelican")
                .header("Referer", "http://localhost/search?q=" + words)
                .get("/search");
        given().queryParam("q", words)
                .header("Referer", "http://localhost/search?q=" + words + "&" + CARRIED)
                .get("/search");
        String last = words + "last";
        given().queryParam("q", last).get("/search");

        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(counted(last))
                .isEqualTo("1"));
        assertThat(counted(words)).isEqualTo("1");
    }

    private String counted(String words) {
        return database.texts("select coalesce(sum(times), 0) from search_asked where mark = ?1", marks.of(words))
                .getFirst();
    }

    @Test
    void everyChoiceOfTheApiThatFindsSomethingStandsOnThePageAndNoOther() {
        PublicPage page = PublicPage.good("/search?refer=self");
        JsonNode answer = Api.search("refer", "self");
        long ageNotTold = answer.get("age_not_told").longValue();
        List<String> shown = new ArrayList<>();

        answer.get("facets").properties().forEach(facet -> facet.getValue().forEach(value -> {
            String key = facet.getKey();
            String slug = value.get("value").textValue();
            long count = value.get("count").longValue();
            String box = "name=\"" + key + "\" type=\"checkbox\" value=\"" + Pattern.quote(slug) + "\"";
            boolean ofAnAge = key.equals("category") && AGES.contains(slug);
            if (count == 0 || ofAnAge) {
                assertThat(page.html()).doesNotContainPattern(box);
            } else {
                long ticked = key.equals("age") ? count + ageNotTold : count;
                shown.add(key);
                assertThat(page.html())
                        .containsPattern(box + "[^>]*>\\s*<label[^>]*>[^<]*<span[^>]*>\\(" + ticked + "\\)");
            }
        }));
        assertThat(shown).contains("sector", "level", "need", "age");
        assertThat(page.html()).containsPattern("<details class=\"lo-more\" open>\\s*<summary>More filters \\(1 on\\)");
    }

    @Test
    void theMapShowsTheListingsOfThePageByTheirNumbers() {
        PublicPage page = PublicPage.good("/search?postcode=SS1&within=5");

        assertThat(page.html()).contains("<summary>Show on a map</summary>", "around SS1, where you look from");
        assertThat(page.links("#result-")).isNotEmpty().allSatisfy(link -> assertThat(page.html())
                .contains("id=\"" + link.substring(1) + "\""));
    }

    @Test
    void whereNothingHasAPlaceNothingIsDrawn() {
        PublicPage page = PublicPage.good("/search?q=qwrtz+xkcdq&sector=health");

        assertThat(page.html()).doesNotContain("<svg", "Show on a map");
    }
}
