package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Sitemap;
import org.localoffer.service.listing.PublicSlugs;
import org.localoffer.service.listing.PublishedSlug;

/** What crawlers are told. */
@PortalTest
class CrawlerPagesTest {

    @Inject
    PublicSlugs directory;

    private static Element xml(String path) {
        try {
            byte[] text = given().get(path).asString().getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(path + " is no XML", e);
        }
    }

    @Test
    void theIndexNamesEachPart() {
        assertThat(xml("/sitemap.xml").getTagName()).isEqualTo("sitemapindex");
        assertThat(Sitemap.parts())
                .containsExactly("/sitemaps/pages.xml", "/sitemaps/providers-1.xml", "/sitemaps/listings-1.xml");
        assertThat(given().get("/robots.txt").asString()).containsPattern("(?m)^Sitemap: http.*/sitemap[.]xml$");
    }

    @Test
    void everyListingIsInItOnceWithTheDayOfItsLastChange() {
        String part = "/sitemaps/listings-1.xml";
        assertThat(xml(part).getTagName()).isEqualTo("urlset");
        assertThat(Sitemap.pages(part))
                .containsExactlyInAnyOrderElementsOf(Api.texts(Api.everyListing(), "slug").stream()
                        .map("/listings/"::concat)
                        .toList());
        assertThat(xml(part).getElementsByTagName("lastmod").getLength()).isEqualTo(114);
        assertThat(xml(part).getElementsByTagName("lastmod").item(0).getTextContent())
                .matches("20\\d{2}-\\d{2}-\\d{2}");
    }

    @Test
    void everyPageInItIsThereAndIsKnownByThatAddress() {
        assertThat(Sitemap.pages())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(130)
                .allSatisfy(path -> {
                    PublicPage page = PublicPage.good(path);
                    assertThat(page.html())
                            .as(path)
                            .containsPattern("rel=\"canonical\" href=\"https?://[^/\"]+" + path + "\"")
                            .doesNotContain("content=\"noindex\"");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemaps/listings-2.xml",
                "/sitemaps/listings-9999.xml",
                "/sitemaps/listings-0.xml",
                "/sitemaps/listings-99999.xml",
                "/sitemaps/listings-x.xml",
                "/sitemaps/providers-2.xml",
                "/sitemaps/guides-1.xml"
            })
    void aPartThatIsNotThereIsNotFound(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void listingsAreReadInPartsThatMissNone() {
        List<String> read = new ArrayList<>();
        for (int first = 0; first < 114; first += 10) {
            int before = read.size();
            directory.listings(first, 10, listing -> read.add(listing.slug()));
            assertThat(read.size() - before).isBetween(1, 10);
        }
        List<PublishedSlug> whole = new ArrayList<>();
        directory.listings(0, 1000, whole::add);

        assertThat(directory.countListings()).isEqualTo(114);
        assertThat(read)
                .hasSize(114)
                .isEqualTo(whole.stream().map(PublishedSlug::slug).toList())
                .isSorted();
        assertThat(directory.providers(0, 5)).hasSize(5).doesNotContainAnyElementsOf(directory.providers(5, 5));
    }
}
