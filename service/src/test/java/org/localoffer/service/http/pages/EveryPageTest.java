package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.localarea.files.AreaFile;
import org.localoffer.service.localarea.files.SampleFiles;

/** Every kind of page, good and sound; listings and results have tests of their own. */
@PortalTest
class EveryPageTest {

    private static List<String> slugs(String folder) {
        return SampleFiles.all()
                .in(folder)
                .map(AreaFile::text)
                .map(text -> text.lines()
                        .filter(line -> line.startsWith("slug: "))
                        .findFirst()
                        .orElseThrow())
                .map(line -> line.substring("slug: ".length()).strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/shortlist",
                "/get-help-offline",
                "/contact",
                "/cookies",
                "/accessibility-statement",
                "/privacy",
                "/coverage",
                "/coverage/lo-13",
                "/feedback/young-people",
                "/feedback/own-case",
                "/feedback/data-rights",
                "/survey",
                "/survey/thanks",
                "/you-said-we-did",
                "/you-said-we-did/1",
                "/you-said-we-did/annual-reports"
            })
    void aStandingPageIsSound(String path) {
        PublicPage.good(path);
    }

    @Test
    void theFirstPageLeadsToSearchEveryCategoryAndEveryGuide() {
        PublicPage home = PublicPage.good("/");

        assertThat(home.html()).containsPattern("<form[^>]*action=\"/search\"").contains("name=\"q\"");
        assertThat(home.links("/categories/")).hasSize(8).doesNotHaveDuplicates();
        assertThat(home.links("/guides/")).hasSize(4).doesNotHaveDuplicates();
        assertThat(home.html()).contains("999");
    }

    @Test
    void everyCategoryShowsItsListings() {
        List<String> categories = slugs("categories");

        assertThat(categories).hasSize(8).allSatisfy(slug -> {
            PublicPage page = PublicPage.good("/categories/" + slug);
            assertThat(page.html()).contains(Api.total("category", slug) + " listings");
            assertThat(new TreeSet<>(page.links("/listings/")))
                    .containsAll(Api.texts(Api.search("category", slug).get("results"), "slug").stream()
                            .map(listing -> "/listings/" + listing)
                            .toList());
        });
    }

    @Test
    void everyGuideHasAPage() {
        List<String> guides = slugs("guides");

        assertThat(guides).hasSize(4).allSatisfy(slug -> PublicPage.good("/guides/" + slug));
    }

    @Test
    void everyProviderHasAPageWithAllItOffers() {
        Set<String> shown = new TreeSet<>();
        for (String slug : slugs("providers")) {
            shown.addAll(PublicPage.good("/providers/" + slug).links("/listings/"));
        }

        assertThat(shown).hasSize(114);
    }

    @Test
    void everyLinkOfTheStandingPagesLeadsSomewhere() {
        Set<String> links = new TreeSet<>();
        for (String path : List.of(
                "/",
                "/get-help-offline",
                "/contact",
                "/cookies",
                "/privacy",
                "/search",
                "/coverage",
                "/feedback",
                "/feedback/young-people",
                "/feedback/own-case",
                "/survey/thanks")) {
            links.addAll(PublicPage.good(path).links("/"));
        }
        slugs("guides")
                .forEach(slug -> links.addAll(PublicPage.good("/guides/" + slug).links("/")));
        slugs("categories")
                .forEach(slug ->
                        links.addAll(PublicPage.good("/categories/" + slug).links("/")));

        assertThat(links.remove("/sign-in")).isTrue();
        assertThat(PublicPage.at("/sign-in").response().header("Location")).contains("/realms/");
        assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> {
            PublicPage page = PublicPage.at(link.replace("&amp;", "&").replaceFirst("#.*", ""));
            assertThat(page.response().statusCode()).isEqualTo(200);
            assertThat(page.html()).doesNotContain("We left this out");
        });
    }

    @Test
    void whatPagesLoadIsThere() {
        assertThat(PublicPage.good("/").loadedAddresses()).hasSizeGreaterThan(2).allSatisfy(address -> {
            given().get(address).then().statusCode(200);
            PublicPage.at(address).checkHeaders();
        });
    }

    @Test
    void stylesLoadNothingFromElsewhere() {
        assertThat(PublicPage.good("/").loadedAddresses())
                .filteredOn(address -> address.endsWith(".css"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(given().get(address).asString())
                        .doesNotContainPattern("(?:url\\(|@import)\\s*[\"']?(?:https?:)?//"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=autism",
                "/listings/portage-and-pelican",
                "/shortlist?listing=portage-and-pelican",
                "/categories/leisure",
                "/guides/short-breaks",
                "/contact",
                "/you-said-we-did",
                "/you-said-we-did/1",
                "/you-said-we-did/feed.xml",
                "/api/v1/listings",
                "/suggest?q=autism",
                "/places"
            })
    void aHeadRequestIsAnsweredWithoutABody(String path) {
        assertThat(given().head(path).then().statusCode(200).extract().asByteArray())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/listings/nothing"})
    void aHeadRequestForWhatIsNotThereSaysSo(String path) {
        given().head(path).then().statusCode(404);
    }

    @Test
    void phonesAreOfTheDramaRangesAndMailboxesAtExampleOrg() {
        for (String path : List.of(
                "/",
                "/contact",
                "/get-help-offline",
                "/privacy",
                "/accessibility-statement",
                "/feedback/young-people",
                "/feedback/own-case",
                "/feedback/data-rights")) {
            PublicPage page = PublicPage.good(path);
            assertThat(page.links("tel:"))
                    .as(path)
                    .allMatch(phone -> phone.matches("tel:(999|111|112|18000|08001111|01632960\\d{3})"));
            assertThat(page.links("mailto:")).as(path).allMatch(mail -> mail.matches("mailto:[\\w.-]+@example\\.org"));
        }
    }
}
