package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** Facets filter and count as a second calculation from the listings themselves does. */
@PortalTest
class FacetsTest {

    private static Map<String, Long> counts(JsonNode answer, String facet) {
        return StreamSupport.stream(answer.get("facets").get(facet).spliterator(), false)
                .collect(Collectors.toMap(value -> value.get("value").textValue(), value -> value.get("count")
                        .longValue()));
    }

    private static List<JsonNode> listings(Predicate<JsonNode> condition) {
        return Api.everyListing().stream()
                .map(listing -> listing.get("content"))
                .filter(condition)
                .toList();
    }

    private static boolean forNeed(JsonNode content, String need) {
        return content.at("/needs/any").booleanValue()
                || Api.texts(content.at("/needs/types")).contains(need);
    }

    private static boolean ageTold(JsonNode content) {
        return content.at("/ages/minimum").isNumber()
                || content.at("/ages/maximum").isNumber();
    }

    private static boolean overlaps(JsonNode content, int from, int to) {
        return ageTold(content)
                && content.at("/ages/minimum").asDouble(0) < to + 1
                && content.at("/ages/maximum").asDouble(120) >= from;
    }

    @Test
    void valuesOfOneChoiceMeanAny() {
        long either = listings(content -> forNeed(content, "hi") || forNeed(content, "pd"))
                .size();

        assertThat(Api.total("need", List.of("hi", "pd"))).isEqualTo(either);
        assertThat(either).isGreaterThan(Api.total("need", "hi")).isGreaterThan(Api.total("need", "pd"));
    }

    @Test
    void differentChoicesMeanAll() {
        long both = listings(content -> forNeed(content, "asd")
                        && content.path("sector").asText().equals("health"))
                .size();

        assertThat(Api.total("need", "asd", "sector", "health")).isEqualTo(both).isPositive();
        assertThat(Api.total("need", "asd", "sector", "health", "level", "universal"))
                .isLessThan(both);
    }

    @ParameterizedTest
    @CsvSource({
        "sector, health",
        "level, targeted",
        "need, asd",
        "help, mental-health",
        "delivery, at-home",
        "cost, free"
    })
    void aCountIsWhatATickFinds(String facet, String value) {
        assertThat(counts(Api.search(), facet).get(value))
                .isEqualTo(Api.total(facet, value))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"sector, health", "need, vi", "age, 0-4", "area, somerset", "level, universal"})
    void aChoiceDoesNotNarrowItsOwnCounts(String facet, String value) {
        JsonNode ticked = Api.search("q", "support", facet, value);

        assertThat(counts(ticked, facet)).isEqualTo(counts(Api.search("q", "support"), facet));
    }

    @Test
    void aChoiceNarrowsTheCountsOfTheOthers() {
        long targeted = listings(content -> content.path("sector").asText().equals("health")
                        && content.path("level").asText().equals("targeted"))
                .size();

        assertThat(counts(Api.search("sector", "health"), "level")).containsEntry("targeted", targeted);
        assertThat(counts(Api.search(), "level").get("targeted")).isGreaterThan(targeted);
    }

    @Test
    void aValueWithoutAListingIsKeptWithItsZero() {
        assertThat(counts(Api.search(), "language")).hasSize(5).allSatisfy((language, count) -> assertThat(count)
                .isZero());
        assertThat(counts(Api.search("q", "qwrtz xkcdq"), "sector"))
                .containsOnlyKeys("education", "health", "social-care", "voluntary")
                .allSatisfy((sector, count) -> assertThat(count).isZero());
    }

    @Test
    void whatIsTickedIsSelectedAndNothingElse() {
        JsonNode facets = Api.search("sector", "health", "age", "0-4").get("facets");

        facets.forEach(facet -> facet.forEach(value -> assertThat(
                        value.get("selected").booleanValue())
                .isEqualTo(List.of("health", "0-4").contains(value.get("value").textValue()))));
    }

    @ParameterizedTest
    @CsvSource({"0-4, 0, 4", "5-11, 5, 11", "11-plus, 11, 25", "preparing-for-adulthood, 14, 25"})
    void aListingIsInEveryAgeBandItOverlaps(String band, int from, int to) {
        long overlapping = listings(content -> overlaps(content, from, to)).size();
        long notTold = listings(content -> !ageTold(content)).size();
        JsonNode ticked = Api.search("age", band);

        assertThat(counts(ticked, "age")).containsEntry(band, overlapping);
        assertThat(ticked.get("age_not_told").longValue()).isEqualTo(notTold);
        assertThat(ticked.get("total").longValue()).isEqualTo(overlapping + notTold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "name", "distance", "recently-checked"})
    void underATickedBandListingsWithoutAgesComeLast(String sort) {
        List<Boolean> told = Api.everyResult("age", "0-4", "sort", sort, "postcode", "PO1").stream()
                .map(result -> result.get("minimum_age").isNumber()
                        || result.get("maximum_age").isNumber())
                .toList();

        assertThat(told).contains(false);
        assertThat(told.subList(told.indexOf(false), told.size())).doesNotContain(true);
    }

    @Test
    void underFiveEndsAtFour() {
        assertThat(Api.references("age", "0-4")).contains("S07");
        assertThat(Api.references("age", "5-11")).doesNotContain("S07").contains("P01");
    }

    @ParameterizedTest
    @CsvSource({"age-0-4, age, 0-4", "preparing-for-adulthood, age, preparing-for-adulthood"})
    void aCategoryOfAnAgeHoldsListingsThatStateThatAge(String category, String facet, String value) {
        assertThat(Api.total("category", category))
                .isEqualTo(counts(Api.search(), facet).get(value));
    }
}
