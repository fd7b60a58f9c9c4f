package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.index.EngineResponse;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.ranking.TermWeights;
import org.localoffer.service.search.understand.Asked;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

class RecentResultsTest {

    private static final QuestionSimilarity COMPARED = new QuestionSimilarity(
            Map.of(),
            Map.of(),
            List.of(new ListingSimilarity(
                    new UUID(0, 1), new TextSimilarity(0.8, 0.8, 5), new TextSimilarity(0.8, 0.8, 5))));

    private static final EngineResponse RESPONSE = response("{\"took\":4,\"timed_out\":false,\"hits\":{\"hits\":[]}}");

    private final RecentResults recent = new RecentResults();

    private static EngineResponse response(String json) {
        return new EngineResponse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ParsedQuery swimming(boolean danger, QuestionSimilarity similarity) {
        Concept swimming = Asked.concept("swimming", Concept.Role.ASKED, false);
        return Asked.question(
                danger,
                similarity,
                new QueryTerm("swimming", List.of(swimming), QueryTerm.Role.REQUIRED, TermWeights.REQUIRED));
    }

    private static EngineRequest request(ParsedQuery parsed, int page) {
        return new EngineRequest(
                new SearchParameters("swimming", false, null, null, Map.of(), Sort.RELEVANCE, page),
                parsed,
                List.of(),
                Set.of(),
                LocalDate.of(2026, 11, 28));
    }

    private SearchResults results(EngineRequest request, EngineResponse response) {
        return recent.of(
                request,
                response,
                () -> new SearchResults(
                        request.parameters(),
                        request.parsed(),
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        false,
                        Map.of(),
                        Map.of(),
                        false));
    }

    @Test
    void theSameAnswerOfTheEngineIsReadOnceWhateverTimeItTook() {
        EngineRequest request = request(swimming(false, COMPARED), 1);

        assertThat(results(request, response("{\"took\":27,\"timed_out\":false,\"hits\":{\"hits\":[]}}")))
                .isSameAs(results(request, RESPONSE));
    }

    @Test
    void anAnswerThatSaysSomethingElseIsReadByItself() {
        EngineRequest request = request(swimming(false, COMPARED), 1);
        SearchResults first = results(request, RESPONSE);

        assertThat(List.of(
                        response("{\"took\":4,\"timed_out\":true,\"hits\":{\"hits\":[]}}"),
                        response("{\"took\":4,\"timed_out\":false,\"hits\":{\"hits\":[1]}}"),
                        response("{\"hits\":{\"hits\":[]},\"took\":4}"),
                        response("{\"took\":4"),
                        response("")))
                .allSatisfy(other -> assertThat(results(request, other)).isNotSameAs(first));
    }

    @Test
    void anotherPageAndAnotherReadingHaveResultsOfTheirOwn() {
        ParsedQuery parsed = swimming(false, COMPARED);
        SearchResults first = results(request(parsed, 1), RESPONSE);

        assertThat(results(request(parsed, 2), RESPONSE)).isNotSameAs(first);
        assertThat(results(request(swimming(false, COMPARED), 1), RESPONSE)).isNotSameAs(first);
    }

    @Test
    void nothingIsKeptOfAQuestionThatTellsOfDanger() {
        EngineRequest danger = request(swimming(true, COMPARED), 1);

        assertThat(results(danger, RESPONSE)).isNotSameAs(results(danger, RESPONSE));
    }

    @Test
    void nothingIsKeptWhereNoCandidatesAreScored() {
        EngineRequest byWords = request(swimming(false, QuestionSimilarity.UNKNOWN), 1);

        assertThat(results(byWords, RESPONSE)).isNotSameAs(results(byWords, RESPONSE));
    }
}
