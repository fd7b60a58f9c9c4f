package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** The line on a card that says why a listing is a strong match. */
@PortalTest
class FitLineTest {

    private static final String FITS = "Fits what you asked: ";

    private static Document page(String question) {
        return at("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    private static Document at(String address) {
        return Jsoup.parse(PublicPage.good(address).html());
    }

    private static List<String> lines(Document page) {
        return page.select("p.lo-card__fit").eachText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism assessment for my 5 year old",
                "short breaks",
                "portage",
                "respite for my 20 year old",
                "speech therapy for a 4 year old who stammers",
                "wheelchair basketball",
                "my son will not go to school",
                "free clubs at weekends for autistic children",
                "appeal against the council's decision about his EHCP"
            })
    void everyStrongMatchSaysWhyItFitsAndNoNearOneDoes(String question) {
        JsonNode results = Api.search("q", question).get("results");
        Document page = page(question);
        Elements cards = page.select(".lo-card");

        assertThat(cards).hasSameSizeAs(results);
        for (JsonNode result : results) {
            String address = "/listings/" + result.get("slug").textValue();
            Element card = cards.stream()
                    .filter(each -> each.select(".lo-card__name a")
                            .attr("href")
                            .replaceFirst("[?].*", "")
                            .equals(address))
                    .findFirst()
                    .orElseThrow();
            boolean strong = result.get("match").textValue().equals("strong");
            assertThat(card.select(".lo-card__fit")).as(card.text()).hasSize(strong ? 1 : 0);
            assertThat(card.select("h3.lo-card__name")).as(card.text()).hasSize(strong ? 1 : 0);
        }
        assertThat(page.select("h3.lo-near").eachText()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            autism assessment for my 5 year old   | Autism assessment and diagnosis · age 5
            respite for my 7 year old             | Short breaks and respite · age 7
            portage                               | Portage and home teaching
            speech therapy for my 4 year old      | Speech and language therapy · age 4
            """)
    void itNamesWhatFitsAsTheChipsDo(String question, String fits) {
        assertThat(lines(page(question))).anyMatch(line -> line.startsWith(FITS + fits));
    }

    @Test
    void anAgeThatAListingIsOnlyAssumedToAcceptIsNotClaimed() {
        assertThat(page("respite for my 7 year old").select(".lo-card").stream()
                        .filter(card -> card.select(".lo-card__facts").text().contains("(assumed)"))
                        .map(card -> card.select(".lo-card__fit").text()))
                .isNotEmpty()
                .noneMatch(line -> line.contains("age 7"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "autism, true",
        "school for my autistic daughter, true",
        "short breaks for my autistic son, false",
        "autistic and needs occupational therapy, false"
    })
    void aNeedIsNamedOnlyWhereTheListingNamesIt(String question, boolean named) {
        Elements strong = page(question).select(".lo-card:has(.lo-card__fit)");

        assertThat(strong).isNotEmpty();
        assertThat(strong.stream().anyMatch(card -> fits(card).contains("Autism")))
                .isEqualTo(named);
        assertThat(strong).filteredOn(card -> fits(card).contains("Autism")).allSatisfy(card -> assertThat(
                        namesAutism(card.select(".lo-card__name a").attr("href")))
                .as(card.text())
                .isTrue());
    }

    /** What the line of a card names. */
    private static List<String> fits(Element card) {
        String line = card.select(".lo-card__fit").text();
        return List.of(line.substring(line.indexOf(':') + 1).strip().split(" · ", -1));
    }

    private static boolean namesAutism(String address) {
        String slug = address.replaceFirst(".*/listings/", "").replaceFirst("[?].*", "");
        JsonNode content = Api.everyListing().stream()
                .filter(listing -> listing.get("slug").textValue().equals(slug))
                .findFirst()
                .orElseThrow()
                .get("content");
        String said =
                content.get("name").textValue() + " " + content.get("summary").textValue();
        return Api.texts(content.at("/needs/types")).contains("asd")
                || said.toLowerCase(Locale.UK).contains("autis");
    }

    @Test
    void exactWordsAreSaidToBeThere() {
        assertThat(lines(at("/search?q=portage&exact=true")))
                .isNotEmpty()
                .containsOnly("It has all the words you typed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?age=5-11",
                "/search?need=asd&postcode=SS1",
                "/search?postcode=PO1",
                "/search?q=my+daughter+is+self+harming",
                "/search?q=someone+is+hurting+my+child",
                "/search?q=necesito+ayuda+con+mi+hija+ADHD",
                "/categories/leisure"
            })
    void thereIsNoneForFiltersAloneInDangerOrInAnotherLanguage(String address) {
        Document page = at(address);

        assertThat(page.select(".lo-card")).as(address).isNotEmpty();
        assertThat(lines(page)).as(address).isEmpty();
    }
}
