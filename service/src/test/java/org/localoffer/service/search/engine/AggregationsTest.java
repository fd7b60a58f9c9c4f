package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.understand.Asked;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** What is counted beside the hits, and under which filters. */
class AggregationsTest {

    private static final List<Facet> FACETS = Facets.of(LocalAreaReader.read(SampleFiles.all()));

    private static final JsonObject A_LISTING = QueryJson.term(Fields.KIND, Listing.INDEX);

    private static EngineRequest request(Map<String, Set<String>> ticked) {
        return request("", ticked, Asked.question(false, QuestionSimilarity.UNKNOWN));
    }

    private static EngineRequest request(String text, Map<String, Set<String>> ticked, ParsedQuery parsed) {
        return new EngineRequest(
                new SearchParameters(text, false, null, null, ticked, Sort.RELEVANCE, 1),
                parsed,
                FACETS,
                Set.of(),
                LocalDate.of(2026, 11, 28));
    }

    private static JsonObject aggregations(Map<String, Set<String>> ticked) {
        return request(ticked).rest().getAsJsonObject("aggs");
    }

    private static Set<String> keysOfFacets() {
        return FACETS.stream().map(Facet::key).collect(Collectors.toSet());
    }

    @Test
    void withoutATickOneFilterHoldsAllFacetsAndCounts() {
        JsonObject aggregations = aggregations(Map.of());
        JsonObject found = aggregations.getAsJsonObject(Aggregations.FOUND);
        Set<String> counted = new HashSet<>(keysOfFacets());
        counted.addAll(Set.of(Aggregations.STRONG_COUNT, Aggregations.AGE_NOT_TOLD));

        assertThat(aggregations.keySet()).containsExactly(Aggregations.FOUND);
        assertThat(found.get("filter")).isEqualTo(QueryJson.all(List.of(A_LISTING)));
        assertThat(found.getAsJsonObject("aggs").keySet()).isEqualTo(counted);
    }

    @Test
    void aTickedFacetIsCountedUnderTheFiltersOfTheOthers() {
        JsonObject sector = QueryJson.terms(Fields.SECTOR, List.of("health"));
        JsonObject need = QueryJson.terms(Fields.NEED, List.of("asd"));
        JsonObject aggregations =
                aggregations(Map.of(Parameter.SECTOR, Set.of("health"), Parameter.NEED, Set.of("asd")));
        JsonObject found = aggregations.getAsJsonObject(Aggregations.FOUND);

        assertThat(aggregations.keySet())
                .containsExactlyInAnyOrder(Aggregations.FOUND, Parameter.SECTOR, Parameter.NEED);
        assertThat(found.get("filter")).isEqualTo(QueryJson.all(List.of(A_LISTING, need, sector)));
        assertThat(found.getAsJsonObject("aggs").keySet())
                .doesNotContain(Parameter.SECTOR, Parameter.NEED)
                .contains(Parameter.AGE, Parameter.HELP);
        assertThat(aggregations.getAsJsonObject(Parameter.SECTOR).get("filter"))
                .isEqualTo(QueryJson.all(List.of(A_LISTING, need)));
        assertThat(aggregations.getAsJsonObject(Parameter.NEED).get("filter"))
                .isEqualTo(QueryJson.all(List.of(A_LISTING, sector)));
    }

    @Test
    void hitsAndCountsHaveTheSameFilter() {
        JsonObject rest = request(Map.of(Parameter.AGE, Set.of("0-4"))).rest();

        assertThat(rest.getAsJsonObject("aggs")
                        .getAsJsonObject(Aggregations.FOUND)
                        .get("filter"))
                .isEqualTo(rest.get("post_filter"));
    }

    @Test
    void aSearchThatIsOnlyCountedAsksForNoHitsAndNoFacets() {
        Map<String, Set<String>> ticked = Map.of(Parameter.SECTOR, Set.of("health"));
        Engine.Search counting = request(ticked).counting();
        JsonObject asked = counting.rest().getAsJsonObject("aggs");
        JsonObject found = asked.getAsJsonObject(Aggregations.FOUND);

        assertThat(counting.limit()).isZero();
        assertThat(counting.query()).isEqualTo(request(ticked).query());
        assertThat(asked.keySet()).containsExactly(Aggregations.FOUND);
        assertThat(found.get("filter"))
                .isEqualTo(
                        aggregations(ticked).getAsJsonObject(Aggregations.FOUND).get("filter"));
        assertThat(found.getAsJsonObject("aggs").keySet()).containsExactly(Aggregations.STRONG_COUNT);
    }

    @Test
    void aQuestionThatIsOnlyCountedHasTheSameCandidates() {
        ListingSimilarity similar =
                new ListingSimilarity(new UUID(0, 1), new TextSimilarity(0.9, 0.9, 1), new TextSimilarity(0.9, 0.9, 1));
        QueryTerm term = new QueryTerm("falconry", List.of(), QueryTerm.Role.REQUIRED, 0.9);
        EngineRequest request = request(
                "falconry",
                Map.of(Parameter.SECTOR, Set.of("health")),
                Asked.question(false, new QuestionSimilarity(Map.of(), Map.of(), List.of(similar)), term));
        JsonObject counting = request.counting().rest();
        JsonObject shown = request.candidates();

        assertThat(request.counting().limit()).isEqualTo(EngineRequest.CANDIDATES);
        for (String member : List.of("post_filter", "sort", "_source")) {
            assertThat(counting.get(member)).isEqualTo(shown.get(member));
        }
        assertThat(counting.getAsJsonObject("aggs").keySet())
                .containsExactlyInAnyOrder(Aggregations.ANSWERED_COUNT, Aggregations.ANSWER_COUNTS, Aggregations.BEST);
        assertThat(shown.getAsJsonObject("aggs").keySet())
                .contains(Parameter.SECTOR, Aggregations.GUIDES)
                .containsAll(counting.getAsJsonObject("aggs").keySet());
    }

    /** An engine's answer in which every count is another number. */
    private static JsonObject answer(Map<String, Set<String>> ticked, LongSupplier numbers) {
        JsonObject found = new JsonObject();
        JsonObject all = new JsonObject();
        for (Facet facet : FACETS) {
            JsonObject counts = buckets(facet, numbers);
            if (ticked.containsKey(facet.key())) {
                all.add(
                        facet.key(),
                        QueryJson.object(Aggregations.COUNTS, counts).get());
            } else {
                found.add(facet.key(), counts);
            }
        }
        found.add(Aggregations.STRONG_COUNT, count(numbers));
        found.add(Aggregations.AGE_NOT_TOLD, count(numbers));
        all.add(Aggregations.FOUND, found);
        JsonObject body = JsonParser.parseString("{\"hits\": {\"total\": {\"value\": 5}, \"hits\": []}}")
                .getAsJsonObject();
        body.add("aggregations", all);
        return body;
    }

    /** One value of each facet: with a list of buckets, or with named ones for the age. */
    private static JsonObject buckets(Facet facet, LongSupplier numbers) {
        String value = facet.options().getFirst().value();
        JsonObject count = count(numbers);
        if (facet.key().equals(Parameter.AGE)) {
            return QueryJson.object("buckets", QueryJson.object(value, count)).get();
        }
        count.addProperty("key", value);
        return QueryJson.object("buckets", QueryJson.array(List.of(count))).get();
    }

    private static JsonObject count(LongSupplier numbers) {
        return QueryJson.object("doc_count", numbers.getAsLong()).get();
    }

    @Test
    void theNumbersOfASearchThatIsOnlyCountedAreReadFromItsAggregation() {
        JsonObject body = JsonParser.parseString("""
                        {"aggregations": {"found": {"doc_count": 7, "strong_count": {"doc_count": 3}}}}""").getAsJsonObject();

        assertThat(new EngineAnswer(request(Map.of()), body).numbers()).isEqualTo(new DirectorySearch.Found(7, 3));
    }

    @Test
    void countsAreReadFromWhereTheyWereAsked() {
        for (Map<String, Set<String>> ticked : List.of(
                Map.<String, Set<String>>of(),
                Map.of(Parameter.SECTOR, Set.of("health"), Parameter.AGE, Set.of("0-4")))) {
            long[] last = {0};
            JsonObject body = answer(ticked, () -> ++last[0]);

            SearchResults results = new EngineAnswer(request(ticked), body).results();

            Map<String, Long> expected = new LinkedHashMap<>();
            FACETS.forEach(facet -> expected.put(facet.key(), expected.size() + 1L));
            assertThat(FACETS).allSatisfy(facet -> assertThat(results.count(
                            facet.key(), facet.options().getFirst().value()))
                    .isEqualTo(expected.get(facet.key())));
            assertThat(results.total()).isEqualTo(5);
            assertThat(results.strong()).isEqualTo(FACETS.size() + 1L);
            assertThat(results.ageNotTold()).isEqualTo(FACETS.size() + 2L);
        }
    }

    @Test
    void onlyAQuestionThatTellsOfDangerIsNotKeptByTheEngine() {
        for (boolean danger : List.of(true, false)) {
            EngineRequest request = request("words", Map.of(), Asked.question(danger, QuestionSimilarity.UNKNOWN));

            assertThat(request.shown().cached()).isEqualTo(!danger);
            assertThat(request.counting().cached()).isEqualTo(!danger);
        }
    }
}
