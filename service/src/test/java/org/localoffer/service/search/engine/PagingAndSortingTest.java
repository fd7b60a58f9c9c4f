package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.FilingKey;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;

@PortalTest
@Tag(TestClock.DAYS)
class PagingAndSortingTest {

    @Inject
    ExtraListings extra;

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "name", "distance", "recently-checked"})
    void pagesHaveNoRepeatsAndNoHoles(String sort) {
        List<String> references = Api.references("sort", sort);

        assertThat(references).hasSize(114).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "name", "distance", "recently-checked"})
    void theSameQuestionHasTheSameOrder(String sort) {
        assertThat(Api.references("q", "support for children", "sort", sort, "postcode", "SS1"))
                .isEqualTo(Api.references("q", "support for children", "sort", sort, "postcode", "SS1"));
    }

    @Test
    void pagesOfATickedAgeHaveNoRepeatsAndNoHoles() {
        List<String> references = Api.references("age", "5-11", "need", "asd");

        assertThat(references).doesNotHaveDuplicates().hasSize((int) Api.total("age", "5-11", "need", "asd"));
    }

    @Test
    void namesAreSortedAsInALibrary() {
        List<String> names = Api.texts(Api.everyResult("sort", "name"), "name");

        assertThat(names).hasSize(114).isSortedAccordingTo(Comparator.comparing(FilingKey::of));
        assertThat(names.indexOf("'High 5' programme (moving to secondary school)"))
                .as("after the names that begin with G")
                .isGreaterThan(lastBeginningWith("G", names));
        assertThat(names.indexOf("The Harbour School (special school)"))
                .as("under H")
                .isGreaterThan(lastBeginningWith("G", names))
                .isLessThan(lastBeginningWith("S", names));
    }

    private static int lastBeginningWith(String letter, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).startsWith(letter))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SS1", "PO6", "Taunton"})
    void theNearestComeFirstAndThoseWithoutAPlaceLast(String place) {
        List<JsonNode> distances = Api.everyResult("sort", "distance", "postcode", place).stream()
                .map(result -> result.get("distance_miles"))
                .toList();
        List<Double> known = distances.stream()
                .takeWhile(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .toList();

        assertThat(known).isNotEmpty().isSorted();
        assertThat(distances.subList(known.size(), distances.size()))
                .isNotEmpty()
                .allMatch(JsonNode::isNull);
    }

    @Test
    void withoutAPlaceThereIsNoDistance() {
        assertThat(Api.everyResult("sort", "distance"))
                .allSatisfy(result ->
                        assertThat(result.get("distance_miles").isNull()).isTrue());
    }

    @Test
    void whatWasCheckedLastComesFirst() {
        // Later than the confirmation of any listing by another test.
        Instant now = TestClock.now();
        Listing older = extra.publishChecked(
                ExtraListings.content("{name: Zebra group checked earlier, summary: A test.}"),
                now.plus(Duration.ofMinutes(5)));
        Listing newer = extra.publishChecked(
                ExtraListings.content("{name: Zebra group checked later, summary: Another test.}"),
                now.plus(Duration.ofMinutes(6)));
        try {
            ExtraListings.awaitTotal(116);

            assertThat(Api.texts(Api.search("sort", "recently-checked").get("results"), "slug"))
                    .startsWith(newer.slug(), older.slug());
        } finally {
            extra.retire(older, "It was a test.");
            extra.retire(newer, "It was a test.");
            ExtraListings.awaitTotal(114);
        }
    }
}
