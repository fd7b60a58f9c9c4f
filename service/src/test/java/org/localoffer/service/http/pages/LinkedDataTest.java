package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** What search engines read of pages, and which address they know each by. */
@PortalTest
class LinkedDataTest {

    /** Properties whose value is an address. */
    private static final Set<String> ADDRESSES = Set.of("@id", "url", "serviceUrl", "sameAs", "urlTemplate");

    private static final Set<String> TYPES = Set.of(
            "Service",
            "Organization",
            "PeopleAudience",
            "AdministrativeArea",
            "ServiceChannel",
            "ContactPoint",
            "Place",
            "PostalAddress",
            "GeoCoordinates",
            "LocationFeatureSpecification",
            "OpeningHoursSpecification",
            "Offer");

    private static List<JsonNode> things(JsonNode node) {
        List<JsonNode> things = new ArrayList<>();
        if (node.has("@type")) {
            things.add(node);
        }
        node.forEach(inside -> things.addAll(things(inside)));
        return things;
    }

    private static void checkAddresses(JsonNode data) {
        assertThat(things(data).stream().flatMap(thing -> thing.properties().stream()))
                .filteredOn(property -> ADDRESSES.contains(property.getKey()))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(property.getValue().textValue())
                        .as(property.getKey())
                        .matches("https?://[^/]+(?:/.*)?"));
    }

    /** Every single value in it, of things inside it too. */
    private static Stream<JsonNode> values(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node)
                : StreamSupport.stream(node.spliterator(), false).flatMap(LinkedDataTest::values);
    }

    private static Document page(String path) {
        return Jsoup.parse(PublicPage.good(path).html());
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void everyListingSaysWhatItIsWhoGivesItAndWhere() {
        Set<String> types = new HashSet<>();
        assertThat(Api.everyListing()).hasSize(114).allSatisfy(listing -> {
            String slug = listing.get("slug").textValue();
            PublicPage page = PublicPage.good("/listings/" + slug);
            JsonNode data = page.linkedData();
            assertThat(data.get("@context").textValue()).isEqualTo("https://schema.org");
            assertThat(data.get("@type").textValue()).isEqualTo("Service");
            assertThat(data.get("name").textValue())
                    .isEqualTo(listing.get("content").get("name").textValue());
            assertThat(data.get("description").textValue()).isNotBlank();
            assertThat(data.get("disambiguatingDescription").textValue()).startsWith("Sample data");
            assertThat(data.get("url").textValue()).isEqualTo(page.canonical()).endsWith("/listings/" + slug);
            assertThat(data.has("provider"))
                    .isEqualTo(!page.links("/providers/").isEmpty());
            assertThat(things(data)).allSatisfy(thing -> {
                types.add(thing.get("@type").textValue());
                assertThat(thing.size()).isGreaterThan(1);
            });
            assertThat(values(data))
                    .noneMatch(value -> value.isNull() || value.asText().isBlank());
            checkAddresses(data);
        });
        assertThat(types).isEqualTo(TYPES);
    }

    @Test
    void hoursAreDaysAndTimesOfAClock() {
        List<JsonNode> hours = Api.everyListing().stream()
                .map(listing -> PublicPage.good(
                                "/listings/" + listing.get("slug").textValue())
                        .linkedData())
                .flatMap(data -> things(data).stream())
                .filter(thing -> thing.get("@type").textValue().equals("OpeningHoursSpecification"))
                .toList();

        assertThat(hours).isNotEmpty().allSatisfy(time -> {
            assertThat(Api.texts(time.get("dayOfWeek")))
                    .isNotEmpty()
                    .allMatch(day -> day.matches("https://schema\\.org/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"));
            assertThat(time.get("opens").textValue()).matches("\\d{2}:\\d{2}");
            assertThat(time.get("closes").textValue()).matches("\\d{2}:\\d{2}");
        });
    }

    @Test
    void theFirstPageSaysWhoPublishesTheSiteAndHowItIsSearched() {
        JsonNode data = PublicPage.good("/").linkedData();

        assertThat(data.get("@type").textValue()).isEqualTo("WebSite");
        assertThat(data.at("/publisher/@type").textValue()).isEqualTo("GovernmentOrganization");
        assertThat(data.at("/publisher/contactPoint/email").textValue()).endsWith("@example.org");
        assertThat(data.at("/potentialAction/target/urlTemplate").textValue())
                .endsWith("/search?q={search_term_string}");
        checkAddresses(data);
    }

    @Test
    void aProviderIsAnOrganisation() {
        JsonNode data = PublicPage.good("/providers/solent-nhs-trust").linkedData();

        assertThat(data.get("@type").textValue()).isEqualTo("Organization");
        assertThat(data.get("name").textValue()).isEqualTo("Solent NHS Trust");
        assertThat(data.get("url").textValue()).endsWith("/providers/solent-nhs-trust");
        checkAddresses(data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/listings/portage-and-pelican",
                "/providers/solent-nhs-trust",
                "/categories/leisure",
                "/guides/short-breaks",
                "/guides",
                "/providers",
                "/contact",
                "/you-said-we-did"
            })
    void aPageIsKnownByOneAddressHoweverItIsReached(String path) {
        PublicPage answer = PublicPage.good(path + "?shortlist=portage-and-pelican&from=q%3Dautism&r=abcd1234&page=1");
        String canonical = answer.canonical();
        Document page = Jsoup.parse(answer.html());

        assertThat(URI.create(canonical)).hasScheme("http").hasPath(path).hasNoQuery();
        assertThat(property(page, "og:url")).isEqualTo(canonical);
        assertThat(property(page, "og:title")).isEqualTo(page.title());
        assertThat(property(page, "og:description")).isNotBlank();
        assertThat(property(page, "og:type")).isEqualTo("website");
        assertThat(property(page, "og:site_name")).endsWith("Local Offer");
        assertThat(property(page, "og:locale")).isEqualTo("en_GB");
        assertThat(property(page, "og:image")).matches("https?://[^/]+/assets/.*[.]png");
    }

    @Test
    void aMatrixParameterAndASlashAtTheEndAreNoPartOfThatAddress() {
        assertThat(PublicPage.good("/contact;a=b").canonical()).endsWith("/contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=autism", "/shortlist?listing=portage-and-pelican"})
    void whatIsNotIndexedIsKnownByNoAddress(String path) {
        assertThat(page(path).select("link[rel=canonical], meta[property], script[type=application/ld+json]"))
                .isEmpty();
    }

    @Test
    void theIconOfHomeScreensIsAPictureOf180Pixels() throws IOException {
        String address = page("/").select("link[rel=apple-touch-icon]").attr("href");
        byte[] png = get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();

        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .returns(180, BufferedImage::getWidth)
                .returns(180, BufferedImage::getHeight);
    }
}
