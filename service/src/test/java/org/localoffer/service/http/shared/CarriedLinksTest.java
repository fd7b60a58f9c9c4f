package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedLinksTest {

    private static final Shortlist TWO = new Shortlist(List.of("portage", "camhs"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="/contact">       | <a href="/contact?shortlist=portage,camhs">
            <a class="x" href="/">    | <a class="x" href="/?shortlist=portage,camhs">
            <a href="/#guides">       | <a href="/?shortlist=portage,camhs#guides">
            <a href="/search?q=a">    | <a href="/search?q=a&amp;shortlist=portage,camhs">
            <a href="/providers/x">   | <a href="/providers/x?shortlist=portage,camhs">
            <a href="/search?q=shortlist"> | <a href="/search?q=shortlist&amp;shortlist=portage,camhs">
            <form method="post" action="/feedback"> | <form method="post" action="/feedback?shortlist=portage,camhs">
            """)
    void aLinkOfThePublicSiteCarriesIt(String link, String carrying) {
        assertThat(CarriedLinks.in(link, TWO)).isEqualTo(carrying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/search?shortlist=other\">",
                "<a href=\"/search?q=a&amp;shortlist=other\">",
                "<a href=\"/listings/a\" rel=\"nofollow\">",
                "<a href=\"/shortlist?listing=portage\">",
                "<a href=\"/sign-in\">",
                "<a href=\"/provider\">",
                "<a href=\"/editor/edits\">",
                "<a href=\"https://www.example.org/\">",
                "<a href=\"tel:999\">",
                "<a href=\"#main\">",
                "<a href=\"//example.org/\">",
                "<link rel=\"canonical\" href=\"/contact\">",
                "<form method=\"post\" action=\"/sign-out\">",
                "<article>"
            })
    void whatLeadsElsewhereOrChangesItIsLeftAlone(String tag) {
        assertThat(CarriedLinks.in(tag, TWO)).isEqualTo(tag);
    }

    @Test
    void aFormThatAsksHasItAsAField() {
        String form = "<form action=\"/search\" method=\"get\"><input name=\"q\"></form>";

        assertThat(CarriedLinks.in(form, TWO))
                .isEqualTo(
                        "<form action=\"/search\" method=\"get\">"
                                + "<input type=\"hidden\" name=\"shortlist\" value=\"portage,camhs\"><input name=\"q\"></form>");
    }

    @Test
    void aFormThatHasItHasItOnce() {
        String form =
                "<form action=\"/search\" method=\"get\"><input type=\"hidden\" name=\"shortlist\" value=\"a\"></form>";

        assertThat(CarriedLinks.in(form, TWO)).isEqualTo(form);
    }

    @Test
    void theTextBetweenStaysAsItIs() {
        String page = "<h1>One &amp; two</h1><p>$1 \\ <a href=\"/a\">A</a> and <a href=\"/b\">B</a></p>";

        assertThat(CarriedLinks.in(page, TWO))
                .isEqualTo("<h1>One &amp; two</h1><p>$1 \\ <a href=\"/a?shortlist=portage,camhs\">A</a> and"
                        + " <a href=\"/b?shortlist=portage,camhs\">B</a></p>");
    }
}
