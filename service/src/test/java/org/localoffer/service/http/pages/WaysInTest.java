package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;

/** Every kind of message that a family can choose on the web, and what each page says of it (domain 5A). */
@PortalTest
class WaysInTest {

    private static final String LISTING = "/listings/childrens-therapy-service-speech-and-language-therapy/feedback";

    @Inject
    Database database;

    private static Document page(String path) {
        return Jsoup.parse(PublicPage.good(path).html());
    }

    private static List<String> ways(String path) {
        return page(path).select("main .lo-links a").eachAttr("href");
    }

    @Test
    void theGeneralFormLeadsToEveryOtherKind() {
        assertThat(ways("/feedback"))
                .containsExactly(
                        "/feedback?kind=how-was-it",
                        "/feedback?kind=hard-to-use",
                        "/feedback?kind=how-it-is-made",
                        "/search",
                        "/feedback/young-people",
                        "/feedback/own-case",
                        "/feedback/data-rights",
                        "/survey");
    }

    @Test
    void theFormOfAListingLeadsToEveryOtherKind() {
        assertThat(ways(LISTING + "?kind=compliment"))
                .containsExactly(
                        LISTING + "?kind=wrong",
                        LISTING + "?kind=how-was-it",
                        "/feedback?kind=missing",
                        "/feedback/young-people",
                        "/feedback/own-case",
                        "/feedback/data-rights",
                        "/survey");
    }

    /** Each says in a line where it goes and whether it is published. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /feedback                  | people who pay for help      | We publish it without names
            /feedback?kind=how-was-it  | those who pay for it         | We publish it without names
            /feedback?kind=hard-to-use | the team that makes this site | We publish it without names
            /feedback?kind=how-it-is-made | the team that makes this site | We publish it without names
            /listings/childrens-therapy-service-speech-and-language-therapy/feedback | people who run it | do not publish your words
            /listings/childrens-therapy-service-speech-and-language-therapy/feedback?kind=compliment | people who run it | do not publish your words
            """)
    void aFormSaysWhereAMessageGoesAndWhetherItIsPublished(String path, String where, String published) {
        Document page = page(path);

        assertThat(page.select("main .lo-lead").text()).contains(where, published);
        assertThat(page.select(".lo-prose").text().contains("We publish what people tell us"))
                .isEqualTo(published.startsWith("We publish"));
        assertThat(page.select("main .lo-links li"))
                .hasSizeBetween(7, 8)
                .allSatisfy(way -> assertThat(way.ownText()).as(way.text()).isNotBlank());
    }

    @Test
    void helpWithoutAListingIsRoutedByWhatItIs() {
        String reference = Family.says(
                "/feedback?kind=how-was-it",
                "The school bus comes late each day.",
                "help",
                "transport",
                "area",
                "southend");

        assertThat(database.texts(
                        "select concat_ws(' ', kind, help, area, listing_id is null) from feedback where reference = ?1",
                        reference))
                .containsExactly("SERVICE_QUALITY transport southend t");
        Officer.sendsOn(reference, "The school bus is late.", "help", "transport");
        assertThat(database.texts("select routed_to from feedback where reference = ?1", reference))
                .containsExactly("council-transport");
    }

    @Test
    void thanksGoToTheProviderAndAreNotPublished() {
        String reference = Family.says(LISTING + "?kind=compliment", "They were kind.");
        Officer.sendsOn(reference, "They were kind.");

        assertThat(Officer.page("provider", "/provider")).contains("They were kind.");
        assertThat(PublicPage.good("/you-said-we-did").html()).doesNotContain("They were kind.");
    }

    @Test
    void oneChildsCaseIsToldAtOnceWhereToGoAndHasNoForm() {
        Document page = page("/feedback/own-case");

        assertThat(page.select("main form, main textarea")).isEmpty();
        assertThat(page.select("main section h2").eachText())
                .contains("Complain to whoever gives the help", "Mediation", "The SEND tribunal")
                .anyMatch(name -> name.contains("SENDIASS"));
        assertThat(page.select("main").text()).contains("cannot see your child’s file");
        assertThat(page.select("main a[href^=tel:01632]")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feedback", "/search?q=autism", "/contact"})
    void everyPageLeadsYoungPeopleToTheirOwn(String path) {
        assertThat(page(path).select("footer a").eachAttr("href")).contains("/feedback/young-people");
    }

    @Test
    void youngPeopleReadWhomToRingAndThatNobodyWatchesBeforeTheBox() {
        String html = PublicPage.good("/feedback/young-people").html();

        assertThat(html.substring(0, html.indexOf("<textarea")))
                .contains(
                        "href=\"tel:999\"",
                        "href=\"tel:08001111\"",
                        "Childline",
                        "Nobody reads this at night",
                        "ask somebody you trust to help you");
        assertThat(Jsoup.parse(html)
                        .select("main form [name]:not([type=hidden])")
                        .eachAttr("name"))
                .contains("words", "about", "age")
                .doesNotContain("need", "help", "area", "sender");
    }

    @Test
    void whatAYoungPersonSaysIsTheSameRecord() {
        String reference = Family.says("/feedback/young-people", "There is no youth club for me.", "age", "11-plus");

        assertThat(database.texts(
                        "select concat_ws(' ', kind, state, channel, sender, age_band) from feedback where reference = ?1",
                        reference))
                .containsExactly("MISSING RECEIVED WEB YOUNG_PERSON 11-plus");
        assertThat(Officer.page(Officer.EDITOR, "/editor/messages/" + reference))
                .contains("a child or young person", "There is no youth club for me.");
    }

    @Test
    void whatAYoungPersonSaysOfHarmIsQuarantined() {
        String reference = Family.says("/feedback/young-people", "my dad hits me when mum is at work");

        assertThat(database.texts("select state from feedback where reference = ?1", reference))
                .containsExactly("QUARANTINED");
    }

    @Test
    void anEmptyMessageOfAYoungPersonComesBackInPlainWords() {
        String html = Family.form("/feedback/young-people")
                .with("words", "")
                .with("about", "missing")
                .send()
                .asString();
        Elements chosen = Jsoup.parse(html).select("input[name=about][checked]");

        assertThat(html).contains("Write something first. A few words are enough", "<title>Error: ");
        assertThat(chosen.eachAttr("value")).containsExactly("missing");
    }
}
