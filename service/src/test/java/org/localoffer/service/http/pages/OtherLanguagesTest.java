package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.language.LanguageIdentifier;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.OtherLanguage;

/** Families who ask in another language are told how to reach somebody, and are shown nothing as a good match. */
@PortalTest
class OtherLanguagesTest {

    @Inject
    LanguageIdentifier ngrams;

    @Inject
    CurrentLocalArea localArea;

    /** The profiles are loaded beside the first question that needs them; until then several languages may be shown. */
    @BeforeEach
    void profilesAreLoaded() {
        Set<String> codes = localArea.get().otherLanguages().all().stream()
                .map(OtherLanguage::code)
                .collect(Collectors.toSet());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ngrams.probabilities("help", codes)
                .isPresent());
    }

    private static Document search(String question) {
        return Jsoup.parse(PublicPage.good("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .html());
    }

    private static List<String> shown(Document page) {
        return page.select(".lo-languages > p[lang]").eachAttr("lang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pomoc dla mojego dziecka z autyzmem       | pl  | ltr
                    necesito ayuda con mi hija ADHD           | es  | ltr
                    مساعدة لطفلي المصاب بالتوحد                | ar  | rtl
                    میرے بیٹے کو آٹزم ہے مدد چاہیے            | ur  | rtl
                    يارمەتی بۆ کوڕەکەم                        | ckb | rtl
                    আমার ছেলের অটিজম আছে                      | bn  | ltr
                    我的孩子不会说话                            | zh  | ltr
                    я не розмовляю англійською                | uk  | ltr
                    """)
    void theFirstThingOnThePageSaysInTheLanguageHowToRing(String question, String code, String direction) {
        Document page = search(question);

        assertThat(shown(page)).containsExactly(code);
        Elements text = page.select(".lo-languages > p[lang]");
        assertThat(text.attr("dir")).isEqualTo(direction);
        assertThat(text.text()).contains("01632 960800");
        assertThat(text.select("a").attr("href")).isEqualTo("tel:01632960800");
        assertThat(page.select("main > *").eachAttr("class").indexOf("lo-languages"))
                .as("place on the page")
                .isEqualTo(1);
    }

    @Test
    void textsInOtherLanguagesAreBehindTheirNames() {
        Document page = search("pomoc dla mojego dziecka z autyzmem");

        assertThat(page.select(".lo-languages summary span[lang=ro]").text()).isEqualTo("Română");
        assertThat(page.select(".lo-languages details > p").eachAttr("lang"))
                .contains("ro", "ar", "so")
                .doesNotContain("pl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i dont speak english", "βοήθεια για παιδί με αυτισμό"})
    void allTextsAreShownWhereTheLanguageIsNotKnown(String question) {
        assertThat(shown(search(question))).hasSizeGreaterThan(15).startsWith("pl", "ro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"autism", "polish interpreter", "autisim asesment for my 5 yr old", "Gurdwara Sri Guru Singh"})
    void anEnglishQuestionGetsNoSuchTexts(String question) {
        assertThat(search(question).select(".lo-languages")).isEmpty();
    }

    /** Only of words in English is anything found; the first page has ten of it. */
    @ParameterizedTest
    @CsvSource({
        "pomoc dla mojego dziecka z autyzmem, 0",
        "potrzebuje pomocy z EHCP dla syna, 10",
        "necesito una escuela especial para mi hijo, 0",
        "لا أتكلم الإنجليزية EHCP, 10",
        "i dont speak english, 0"
    })
    void noResultIsStrongNothingIsCorrectedAndNoGapIsSeen(String question, int found) {
        JsonNode answer = Api.search("q", question);

        assertThat(Api.texts(answer.get("results"), "match")).isEqualTo(Collections.nCopies(found, "partial"));
        assertThat(answer.get("gap_invited").booleanValue()).isFalse();
        assertThat(answer.get("query").get("corrected").isNull()).isTrue();
        Document page = search(question);
        assertThat(page.select(".lo-missing, .lo-empty, .lo-notes")).isEmpty();
    }

    @Test
    void anEnglishAbbreviationStillFindsWhatComesNear() {
        JsonNode answer = Api.search("q", "potrzebuje pomocy z EHCP dla syna");

        assertThat(answer.get("total").longValue()).isPositive();
        assertThat(Api.texts(answer.get("results"), "match")).containsOnly("partial");
    }

    @Test
    void aShortWordOfTheLanguageIsNoEnglishAbbreviation() {
        assertThat(Api.total("q", "pomoc dla mojego dziecka")).isZero();
    }
}
