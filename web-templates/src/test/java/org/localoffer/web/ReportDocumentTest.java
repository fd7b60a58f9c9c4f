package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.web.report.ReportBody;
import org.localoffer.web.report.ReportDocuments;
import org.localoffer.web.report.ReportTemplates;
import org.localoffer.web.report.ReportView;

/** A report as a document: whole, without a site around it, from whatever it holds. */
class ReportDocumentTest {

    private static final Pages PAGES = new Pages();

    private static String document(Object body) {
        return PAGES.render(ReportDocuments.class, "document", body);
    }

    static Stream<Arguments> documents() {
        ReportView report = ReportViews.report();
        return Stream.concat(
                Stream.of(
                        Arguments.of("real", document(report.body())),
                        Arguments.of("long", document(ReportViews.longReport().body())),
                        Arguments.of("older", document(ReportViews.olderIssue().body()))),
                Arrays.stream(Made.values())
                        .map(how -> Arguments.of(how.toString(), document(how.views(method())[0]))));
    }

    private static Method method() {
        return Arrays.stream(ReportDocuments.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("document"))
                .findAny()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void itIsWholeAndLoadsNothing(String name, String html) {
        Document document = Jsoup.parse(html);

        assertThat(html).startsWith("<!doctype html>").doesNotContain("NOT_FOUND", ">null<");
        assertThat(document.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(document.title()).isNotBlank();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main")).hasSize(1);
        assertThat(document.select("script, link, img, style, [style], [onclick], nav, header, footer, form, a, .evil"))
                .isEmpty();
        assertThat(document.select("table:not(:has(caption)), th:not([scope])")).isEmpty();
        int last = 0;
        for (Element heading : document.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void thePageBeginsWithItsContentsAndFoldsWhatIsLong() {
        Document page = Jsoup.parse(PAGES.render(
                ReportTemplates.class, "report", Views.staffLayout("/commissioner/reports/1"), ReportViews.report()));

        assertThat(page.select("#contents a").eachText())
                .contains("In short", "Gap by gap", "Short breaks · Autism · Age 5 to 11 · Place 1")
                .containsExactlyElementsOf(
                        Stream.concat(page.select("main > h2").stream(), page.select("main > h3[id^=gap-]").stream())
                                .sorted(Comparator.comparing(page.select("main h2, main h3")::indexOf))
                                .map(Element::text)
                                .toList());
        assertThat(page.select("#contents a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select("main a[href=#contents]")).hasSameSizeAs(page.select("main > h2"));
        assertThat(page.select("main details.lo-prints:not([open]) dl dt").eachText())
                .contains("Who answers");
        assertThat(page.select("h3[id^=gap-] ~ dl.lo-facts dt").eachText())
                .contains("Searches that found nothing that fits")
                .doesNotContain("Who answers");
    }

    @Test
    void theDocumentSaysTheSameAsThePage() {
        ReportBody body = ReportViews.report().body();
        Document page = Jsoup.parse(PAGES.render(
                ReportTemplates.class, "report", Views.staffLayout("/commissioner/reports/1"), ReportViews.report()));
        Document document = Jsoup.parse(document(body));

        page.select("main nav").remove();
        List<String> parts = List.of("main h2", "main h3", "main dd", "main td", "main blockquote");
        assertThat(parts).allSatisfy(part -> assertThat(document.select(part).eachText())
                .isNotEmpty()
                .isEqualTo(page.select(part).eachText()));
    }
}
