package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Sitemap;
import org.localoffer.service.localarea.files.AreaFile;
import org.localoffer.service.localarea.files.SampleFiles;

/** Every kind of page, good and sound; listings and results have tests of their own. */
@PortalTest
class EveryPageTest {

    private static List<String> slugs(String folder) {
        return slugs(folder, text -> true);
    }

    private static List<String> slugs(String folder, Predicate<String> which) {
        return SampleFiles.all()
                .in(folder)
                .map(AreaFile::text)
                .filter(which)
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
                "/categories",
                "/guides",
                "/providers",
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
        for (String slug : slugs("providers", text -> !text.contains("not told to us yet"))) {
            shown.addAll(PublicPage.good("/providers/" + slug).links("/listings/"));
        }

        long ofNobody = Api.everyListing().stream()
                .filter(listing -> PublicPage.good(
                                "/listings/" + listing.get("slug").textValue())
                        .html()
                        .contains("Nobody has told us yet who runs it."))
                .count();
        assertThat(ofNobody).isPositive();
        assertThat(shown).hasSize(114 - (int) ofNobody);
    }

    /** Listings without a known provider are no organisation, however many there are. */
    @ParameterizedTest
    @CsvSource({
        "not-known-southend, the-westcliff-centre",
        "not-known-portsmouth, portage-and-pelican",
        "approved-mediation-provider-southend, mediation-and-disagreement-resolution",
    })
    void aProviderThatNobodyToldUsIsNowhere(String slug, String listing) {
        assertThat(PublicPage.at("/providers/" + slug).response().statusCode()).isEqualTo(404);
        assertThat(Sitemap.text())
                .contains("/providers</loc>", "/providers/solent-nhs-trust</loc>")
                .doesNotContain(slug);
        assertThat(PublicPage.good("/providers").html()).doesNotContain(slug);
        PublicPage page = PublicPage.good("/listings/" + listing);
        assertThat(page.links("/providers/")).isEmpty();
        assertThat(page.linkedData().has("provider")).isFalse();
        assertThat(page.html()).contains("Nobody has told us yet who runs it.");
    }

    @Test
    void everyProviderWithAListingIsInTheListInTheOrderOfALibrary() {
        PublicPage page = PublicPage.good("/providers");
        List<String> names = Jsoup.parse(page.html()).select("main .lo-links a").eachText();

        assertThat(page.links("/providers/")).hasSameSizeAs(names).doesNotHaveDuplicates();
        assertThat(names)
                .contains("Solent NHS Trust")
                .isEqualTo(Alphabet.sorted(names, Function.identity()).stream()
                        .map(Alphabet.Keyed::thing)
                        .toList());
        assertThat(Jsoup.parse(page.html()).select("main h2").eachText())
                .doesNotHaveDuplicates()
                .contains("S");
        assertThat(PublicPage.good("/providers?page=banana").heading()).isEqualTo(page.heading());
        assertThat(PublicPage.good("/providers?page=999").heading()).isEqualTo(page.heading());
    }

    @Test
    void theListsLeadToEveryGuideAndEveryCategory() {
        assertThat(PublicPage.good("/guides").links("/guides/"))
                .containsExactlyInAnyOrderElementsOf(
                        slugs("guides").stream().map("/guides/"::concat).toList());
        assertThat(PublicPage.good("/categories").links("/categories/"))
                .containsExactlyInAnyOrderElementsOf(
                        slugs("categories").stream().map("/categories/"::concat).toList());
    }

    @Test
    void theListOfCategoriesSaysHowManyListingsEachHas() {
        Document page = Jsoup.parse(PublicPage.good("/categories").html());

        assertThat(slugs("categories"))
                .allSatisfy(slug -> assertThat(page.select("main li:has(a[href=/categories/" + slug + "])")
                                .text())
                        .endsWith(" " + Api.total("category", slug) + " listings."));
    }

    @Test
    void aCategoryNamesWhatItsListingsGiveAndNothingElse() {
        for (String slug : slugs("categories")) {
            List<String> here = Jsoup.parse(
                            PublicPage.good("/categories/" + slug).html())
                    .select("main a[href^=/search?category=" + slug + "&help=]")
                    .eachAttr("href");
            assertThat(here).as(slug).isNotEmpty().allSatisfy(search -> assertThat(
                            Api.total("category", slug, "help", search.replaceAll(".*help=", "")))
                    .isPositive());
        }
    }

    @Test
    void everyLinkOfTheStandingPagesLeadsSomewhere() {
        Set<String> links = new TreeSet<>();
        for (String path : List.of(
                "/",
                "/categories",
                "/guides",
                "/providers",
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
                "/categories",
                "/guides/short-breaks",
                "/guides",
                "/providers",
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
        Set<String> mailboxes = new TreeSet<>();
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
                    .isNotEmpty()
                    .allMatch(phone -> phone.matches("tel:(999|111|112|18000|08001111|01632960\\d{3})"));
            mailboxes.addAll(page.links("mailto:"));
        }
        assertThat(mailboxes)
                .contains("mailto:local.offer@example.org", "mailto:data.protection@example.org")
                .allMatch(mail -> mail.matches("mailto:[\\w.-]+@example\\.org"));
    }
}
