package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.PublicPage;

/** Families read the annual report of the sample: as a page, as a file, and in short sentences. */
@PortalTest
class AnnualReportPagesTest {

    private static final String ALL = "/you-said-we-did/annual-reports";

    @Inject
    Database database;

    private String slug() {
        return database.texts("select slug from annual_report where state = 'ISSUED' order by first_day limit 1")
                .getFirst();
    }

    @Test
    void theListLeadsToEachReportAndItsForms() {
        PublicPage list = PublicPage.good(ALL);

        assertThat(list.links(ALL + "/"))
                .contains(ALL + "/" + slug(), ALL + "/" + slug() + ".pdf", ALL + "/" + slug() + "/easy-read");
        assertThat(PublicPage.good("/you-said-we-did").links(ALL)).contains(ALL);
        assertThat(PublicPage.at("/sitemaps/pages.xml").html()).contains(ALL + "/" + slug());
    }

    @Test
    void aReportHoldsCommentsWithTheirAnswersUnderTheirPartOfTheLaw() {
        PublicPage report = PublicPage.good(ALL + "/" + slug());
        Document page = Jsoup.parse(report.html());

        assertThat(page.text())
                .contains("regulation 56", "Regulation 56(1)(a)", "Regulation 56(1)(b)", "Regulation 56(1)(c)")
                .contains("There are too many long words.", "put short words for long ones")
                .contains("We never heard what came of it.", "Done: on")
                .contains("Thank you all so much.", "We passed it on")
                .contains("were published when this report was issued", "Published on this site")
                .contains("The parent carer forum", "NHS England", "Never")
                .contains("43%", "68%")
                .contains("make the search understand the words that families use");
        assertThat(page.select("table").not(":has(caption)")).isEmpty();
        assertThat(report.response().header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theLinesOfAReportAddUp() {
        Document page = Jsoup.parse(PublicPage.good(ALL + "/" + slug()).html());
        var numbers = page.select("caption:contains(What became of all messages) ~ tbody td").eachText().stream()
                .map(Long::valueOf)
                .toList();

        assertThat(numbers.subList(0, numbers.size() - 1).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(numbers.getLast());
        assertThat(numbers.getLast()).isGreaterThanOrEqualTo(numbers.getFirst() + 5);
    }

    @Test
    void theShortVersionIsShort() {
        assertThat(Jsoup.parse(PublicPage.good(ALL + "/" + slug() + "/easy-read")
                                .html())
                        .text())
                .contains("published when this report was issued", "We took out all names.");
    }

    @Test
    void theFileIsAPdf() {
        String address = ALL + "/" + slug() + ".pdf";
        await().atMost(Duration.ofSeconds(20))
                .until(() -> PublicPage.at(address).response().statusCode() == 200);

        Response file = PublicPage.at(address).response();
        assertThat(file.contentType()).startsWith("application/pdf");
        assertThat(new String(file.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(PublicPage.at(address).response().header("ETag")).isEqualTo(file.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1999", "/1999.pdf", "/1999/easy-read", "/nonsense", "/2026-1"})
    void aReportThatDoesNotExistIsNotFound(String rest) {
        assertThat(PublicPage.at(ALL + rest).response().statusCode()).isEqualTo(404);
    }
}
