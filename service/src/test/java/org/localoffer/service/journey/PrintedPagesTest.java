package org.localoffer.service.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** What comes out of a printer at a library, or is pinned to a fridge. */
@PortalTest
class PrintedPagesTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final int LONGEST = 15;

    /** A page object of a PDF; Chromium writes them uncompressed. */
    private static final Pattern SIDE = Pattern.compile("/Type\\s*/Page\\b");

    private static int sides(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        return (int) SIDE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void aListingIsOnTwoSidesAtMost() {
        List<String> longest = Api.everyListing().stream()
                .sorted(Comparator.comparingInt((JsonNode listing) ->
                                listing.get("content").toString().length())
                        .reversed())
                .limit(LONGEST)
                .map(listing -> listing.get("slug").textValue())
                .toList();
        SoftAssertions checks = new SoftAssertions();
        try (Visit visit = BROWSING.onALaptop()) {
            for (String slug : longest) {
                visit.open("/listings/" + slug);
                checks.assertThat(sides(visit.page())).as(slug).isBetween(1, 2);
            }
        }
        checks.assertAll();
    }

    @Test
    void phoneAndHowToGetItArePrintedFirst() {
        try (Visit visit = BROWSING.onALaptop()) {
            Page page = visit.open("/listings/autism-diagnostic-service").page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.lowerEdge(page.locator(".lo-start .lo-call")))
                    .isLessThan(page.locator(".lo-facts").first().boundingBox().y);
            for (String onlyOnTheScreen : List.of(".lo-trail", ".lo-shortlist-bar")) {
                assertThat(page.locator(onlyOnTheScreen).all())
                        .as(onlyOnTheScreen)
                        .isNotEmpty()
                        .noneMatch(Locator::isVisible);
            }
            assertThat(page.locator(".lo-start__open").all()).noneMatch(Locator::isVisible);
        }
    }

    @Test
    void theFootOfAGuideFillsNoSideOfItsOwn() {
        try (Visit visit = BROWSING.onALaptop()) {
            Page page = visit.open("/guides").page();
            List<String> guides = page.locator("main .lo-links a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(guides).isNotEmpty().allSatisfy(guide -> {
                visit.open(guide);
                int whole = sides(page);
                page.evaluate("document.querySelector('.lo-footer').remove()");
                assertThat(sides(page)).as(guide).isEqualTo(whole);
            });
        }
    }
}
