package org.localoffer.service.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** Pins the exact JSON of {@code GET /api/v1/listings}. */
@PortalTest
class SearchContractTest {

    private static Stream<JsonNode> results(JsonNode answer) {
        return answer.get("results").valueStream();
    }

    @Test
    void theResponseHasEveryKeyOfTheContract() {
        JsonNode answer = Api.search("q", "autism");

        assertThat(answer.fieldNames())
                .toIterable()
                .contains("total", "page", "pages", "per_page", "query", "facets", "results", "guides", "gap_invited");
        assertThat(Stream.of("total", "page", "pages", "per_page").map(answer::get))
                .allMatch(JsonNode::isInt);
        assertThat(answer.get("gap_invited").isBoolean()).isTrue();
        assertThat(answer.get("query").fieldNames()).toIterable().contains("text", "corrected", "understood");
        assertThat(answer.get("query").get("text").textValue()).isEqualTo("autism");
        assertThat(answer.get("query").get("corrected").isNull()).isTrue();
        assertThat(answer.get("query").get("understood").isObject()).isTrue();
    }

    @Test
    void everyResultHasEveryKeyOfTheContract() {
        List<JsonNode> every = Api.everyResult("postcode", "PO1");

        assertThat(every).isNotEmpty().allSatisfy(result -> {
            assertThat(result.fieldNames())
                    .toIterable()
                    .contains(
                            "id",
                            "reference",
                            "slug",
                            "name",
                            "provider",
                            "summary",
                            "minimum_age",
                            "maximum_age",
                            "age_basis",
                            "distance_miles",
                            "match",
                            "url");
            String id = result.get("id").textValue();
            assertThat(UUID.fromString(id)).hasToString(id);
            assertThat(Stream.of("reference", "slug", "name", "provider", "summary")
                            .map(key -> result.get(key).textValue()))
                    .allMatch(text -> text != null && !text.isBlank());
            assertThat(Stream.of("minimum_age", "maximum_age", "distance_miles").map(result::get))
                    .allMatch(number -> number.isNumber() || number.isNull());
            assertThat(result.get("age_basis").textValue()).isIn("stated", "assumed", null);
            assertThat(result.get("match").textValue()).isIn("strong", "partial");
            assertThat(result.get("url").textValue())
                    .matches("https?://[^/]+/listings/" + result.get("slug").textValue());
        });
    }

    @Test
    void aPageHasTenResultsAndTheLastPageHasTheRest() {
        assertThat(Api.search().get("results")).hasSize(10);
        assertThat(Api.search().get("per_page").intValue()).isEqualTo(10);
        assertThat(Api.search("page", 12).get("results")).hasSize(4);
        assertThat(Api.search("page", 12).get("page").intValue()).isEqualTo(12);
        assertThat(Api.search("page", 13).get("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 114, 1", "5, 23, 4", "10, 12, 4", "38, 3, 38", "50, 3, 14"})
    void aPageHasAsManyResultsAsWereAskedFor(int perPage, int pages, int onTheLast) {
        JsonNode first = Api.search("per_page", perPage);

        assertThat(first.get("per_page").intValue()).isEqualTo(perPage);
        assertThat(first.get("total").intValue()).isEqualTo(114);
        assertThat(first.get("pages").intValue()).isEqualTo(pages);
        assertThat(first.get("results")).hasSize(perPage);
        assertThat(Api.search("per_page", perPage, "page", pages).get("results"))
                .hasSize(onTheLast);
        assertThat(Api.search("per_page", perPage, "page", pages + 1).get("results"))
                .isEmpty();
    }

    /** The engine orders what was only narrowed, the portal what was asked in words, and both give pages. */
    @ParameterizedTest
    @CsvSource({"'', name", "'', relevance", "short breaks, relevance", "short breaks, name", "autism, relevance"})
    void theOrderIsTheSameOnPagesOfAnySize(String question, String sort) {
        List<String> byTen = Api.references("q", question, "sort", sort);

        assertThat(byTen).isNotEmpty().doesNotHaveDuplicates();
        assertThat(List.of(7, 50))
                .allSatisfy(perPage -> assertThat(Api.references("q", question, "sort", sort, "per_page", perPage))
                        .isEqualTo(byTen));
    }

    @Test
    void anEmptyResultHasOnePageAndInvitesAGap() {
        JsonNode answer = Api.search("q", "qwrtz xkcdq");

        assertThat(answer.get("total").intValue()).isZero();
        assertThat(answer.get("pages").intValue()).isEqualTo(1);
        assertThat(answer.get("results")).isEmpty();
        assertThat(answer.get("gap_invited").booleanValue()).isTrue();
    }

    @Test
    void aQuestionWithAPlaceAndTickedFiltersIsAnsweredByTheEngine() {
        JsonNode answer = Api.search("q", "short breaks", "postcode", "SS1", "sector", "voluntary", "cost", "free");

        assertThat(answer.get("limited").booleanValue()).isFalse();
        assertThat(answer.get("facets").get("sector")).isNotEmpty();
    }

    @Test
    void aStrongMatchDoesNotInviteAGap() {
        JsonNode answer = Api.search("q", "portage");

        assertThat(results(answer).map(result -> result.get("match").textValue()))
                .contains("strong");
        assertThat(answer.get("gap_invited").booleanValue()).isFalse();
    }

    @Test
    void thereAreAtMostThreeGuides() {
        JsonNode guides = Api.search("q", "short breaks").get("guides");

        assertThat(guides).hasSizeBetween(1, 3);
        assertThat(Api.texts(guides, "slug").getFirst()).isEqualTo("short-breaks");
        assertThat(guides).allSatisfy(guide -> {
            assertThat(guide.get("title").textValue()).isNotBlank();
            assertThat(guide.get("url").textValue())
                    .matches("https?://[^/]+/guides/" + guide.get("slug").textValue());
        });
    }

    @Test
    void thereIsAFacetForEveryParameterWithAChoice() {
        JsonNode facets = Api.search().get("facets");

        assertThat(facets.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "age",
                        "need",
                        "help",
                        "sector",
                        "category",
                        "level",
                        "cost",
                        "refer",
                        "diagnosis",
                        "delivery",
                        "area",
                        "language");
        facets.forEach(facet -> assertThat(facet).isNotEmpty().allSatisfy(value -> {
            assertThat(value.get("value").textValue()).isNotBlank();
            assertThat(value.get("label").textValue()).isNotBlank();
            assertThat(value.get("count").isInt()).isTrue();
            assertThat(value.get("selected").isBoolean()).isTrue();
        }));
    }

    @Test
    void everyValueOfTheContractOccurs() {
        JsonNode facets = Api.search().get("facets");

        assertThat(Api.texts(facets.get("age"), "value"))
                .containsExactly("0-4", "5-11", "11-plus", "preparing-for-adulthood");
        assertThat(Api.texts(facets.get("sector"), "value"))
                .containsExactly("education", "health", "social-care", "voluntary");
        assertThat(Api.texts(facets.get("level"), "value")).containsExactly("universal", "targeted", "specialist");
        assertThat(Api.texts(facets.get("need"), "value")).contains("asd", "semh", "adhd");
        assertThat(Api.texts(facets.get("category"), "value")).hasSize(8);
        assertThat(Api.texts(facets.get("cost"), "value")).contains("free");
        assertThat(Api.texts(facets.get("refer"), "value")).contains("self");
        assertThat(Api.texts(facets.get("diagnosis"), "value")).contains("not-needed");
    }

    @ParameterizedTest
    @CsvSource({
        "swimming for a 3 year old, 0-4",
        "swimming for an 8 year old, 5-11",
        "swimming for a 13 year old, 11-plus"
    })
    void theAgeInAQueryIsUnderstood(String question, String band) {
        assertThat(Api.texts(Api.search("q", question).at("/query/understood/age")))
                .containsExactly(band);
    }

    @Test
    void anAgeOfTwoBandsIsUnderstoodAsBoth() {
        assertThat(Api.texts(Api.search("q", "11 year old").at("/query/understood/age")))
                .containsExactly("5-11", "11-plus");
    }

    @ParameterizedTest
    @CsvSource({
        "clubs for 3-5 year olds, 0-4 5-11",
        "clubs for my 4 year old and 15 year old, 0-4 11-plus preparing-for-adulthood",
        "work experience 14+, 11-plus preparing-for-adulthood",
        "clubs y11, 11-plus preparing-for-adulthood",
        "swimming for under 5s, 0-4"
    })
    void severalAgesAreUnderstoodAsAllTheirBandsInTheOrderOfTheEdition(String question, String bands) {
        assertThat(Api.texts(Api.search("q", question).at("/query/understood/age")))
                .containsExactly(bands.split(" ", -1));
    }

    @Test
    void theWholeLocalOfferIsNoAge() {
        assertThat(Api.search("q", "autism clubs 0-25").at("/query/understood").has("age"))
                .isFalse();
    }

    @Test
    void theNeedInAQueryIsUnderstood() {
        assertThat(Api.texts(Api.search("q", "autism clubs").at("/query/understood/need")))
                .containsExactly("asd");
    }

    @Test
    void aReferenceIsTheIdOfTheSource() {
        assertThat(Api.references("q", "Autism Diagnostic Service").getFirst()).isEqualTo("P41");
    }

    @Test
    void theAddressOfAResultLeadsToItsPage() {
        String url = Api.search("q", "portage").at("/results/0/url").textValue();

        PublicPage.good(url.replaceFirst("https?://[^/]+", ""));
    }

    @Test
    void agesAreWrittenAsPlainNumbers() {
        String id = Api.search("q", "High 5 programme").at("/results/0/id").textValue();

        assertThat(RestAssured.get("/api/v1/listings/" + id).asString()).contains("\"minimum\":10,", "\"maximum\":12,");
    }
}
