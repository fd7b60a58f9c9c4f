package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.language.OtherProcessor;
import org.localoffer.service.stack.LocalStack;

/**
 * Recall and precision of the detection of danger: 90 questions by people who may be in danger, most of them without
 * typical words, and 150 others, 90 of which merely sound serious. Their author had seen neither the vocabulary nor the
 * search.
 */
@PortalTest
class DangerTest {

    private static final Path QUESTIONS =
            LocalStack.repository().resolve("service/src/test/resources/danger/questions.csv");

    /** Maximum number of false negatives, each of which may cost a life. */
    private static final int MOST_UNHEARD = 9;

    /**
     * Maximum number of false positives. One does little harm by itself, but a notice on every page is no longer
     * noticed.
     */
    private static final int MOST_UNNEEDED = 24;

    @Inject
    OtherProcessor processor;

    @AfterEach
    void thisProcessorAgain() {
        processor.pretend(0, 0);
    }

    private static boolean isHeard(String question) {
        JsonNode urgency =
                Api.search("q", question).get("query").get("understood").get("urgency");
        return urgency != null && Api.texts(urgency).contains("danger");
    }

    private static Map<Boolean, List<String>> questions(String danger) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(QUESTIONS)) {
            return csv.stream()
                    .filter(row -> row.getField("danger").equals(danger))
                    .map(row -> row.getField("question"))
                    .collect(Collectors.partitioningBy(DangerTest::isHeard));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nearlyAllDangerIsRecognisedHoweverItIsPhrased() {
        Map<Boolean, List<String>> questions = questions("yes");

        assertThat(questions.get(true)).hasSizeGreaterThan(50);
        assertThat(questions.get(false)).as("not heard").hasSizeLessThanOrEqualTo(MOST_UNHEARD);
    }

    @Test
    @Tag("long")
    void dangerIsHeardOnOtherProcessorsToo() {
        processor.pretend(OtherProcessor.MEASURED, 1);

        nearlyAllDangerIsRecognisedHoweverItIsPhrased();
        fewOtherQuestionsAreTakenForDanger();
    }

    @Test
    void fewOtherQuestionsAreTakenForDanger() {
        Map<Boolean, List<String>> questions = questions("no");

        assertThat(questions.get(false)).hasSizeGreaterThan(100);
        assertThat(questions.get(true)).as("taken for danger").hasSizeLessThanOrEqualTo(MOST_UNNEEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my partner hits me and the kids",
                "my dad touches me",
                "my son is going to jump",
                "i want to kill myself",
                "somone hurts my dauhgter at school",
            })
    void inDangerOnlyHelpForItIsStrongAndNothingIsInferredOrCorrected(String question) {
        JsonNode answer = Api.search("q", question);

        assertThat(Api.texts(answer.get("query").get("understood").get("urgency")))
                .containsExactly("urgent", "danger");
        assertThat(answer.get("results"))
                .anyMatch(result -> result.get("match").asText().equals("strong"))
                .filteredOn(result -> result.get("match").asText().equals("strong"))
                .extracting(result -> result.get("reference").asText())
                .isSubsetOf(FOR_DANGER);
        assertThat(answer.get("results").get(0).get("match").asText()).isEqualTo("strong");
        assertThat(answer.get("guides")).isEmpty();
        assertThat(answer.get("query").get("corrected").isNull()).isTrue();
        assertThat(answer.get("gap_invited").asBoolean()).isFalse();
    }

    @Test
    void whoHarmsSomebodyIsNoKindOfHelp() {
        JsonNode query = Api.search("q", "my dad touches me").get("query");

        assertThat(query.get("understood").has("help")).isFalse();
    }

    /** Safeguarding, crisis help and duty teams of the sample area. */
    private static final List<String> FOR_DANGER = List.of("P50", "P60", "P58", "S32");

    @Test
    void thePageOfASearchInDangerOffersNothingElse() {
        Document page = Jsoup.parse(
                PublicPage.good("/search?q=my+partner+hits+me+and+the+kids").html());

        assertThat(page.select(".lo-crisis")).hasSize(1);
        assertThat(page.select(".lo-guides")).isEmpty();
        assertThat(page.select("main a[href^=/feedback]")).isEmpty();
        assertThat(page.text()).doesNotContain("probably", "exactly these words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgent appointment speech therapy", "sleep tonight", "wheelchair repair tonight"})
    void urgencyAloneIsNoDanger(String question) {
        assertThat(Api.texts(
                        Api.search("q", question).get("query").get("understood").get("urgency")))
                .containsExactly("urgent");
        assertThat(Jsoup.parse(PublicPage.good("/search?q=" + question.replace(' ', '+'))
                                .html())
                        .select(".lo-crisis"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=sometimes+i+think+about+driving+us+both+off+the+road",
                "/search?q=sometimes+i+think+about+driving+us+both+off+the+road&exact=true"
            })
    void dangerInOtherWordsShowsWhomToRingAboveTheResults(String address) {
        assertThat(Jsoup.parse(PublicPage.good(address).html()).select(".lo-crisis"))
                .hasSize(1);
    }
}
