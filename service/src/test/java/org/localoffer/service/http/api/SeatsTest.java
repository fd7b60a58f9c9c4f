package org.localoffer.service.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.http.api.Suggestion.Kind;

class SeatsTest {

    private static List<Suggestion> some(Kind kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Suggestion(kind, kind.slug() + number, "/"))
                .toList();
    }

    private static List<Kind> seated(int concepts, int categories, int guides, int listings) {
        return Suggestions.allocated(List.of(
                        some(Kind.CONCEPT, concepts),
                        some(Kind.CATEGORY, categories),
                        some(Kind.GUIDE, guides),
                        some(Kind.LISTING, listings)))
                .stream()
                .map(Suggestion::kind)
                .toList();
    }

    @Test
    void everyKindGetsItsReservedSeats() {
        assertThat(seated(20, 20, 20, 20))
                .containsExactly(
                        Kind.CONCEPT,
                        Kind.CONCEPT,
                        Kind.CONCEPT,
                        Kind.CONCEPT,
                        Kind.CATEGORY,
                        Kind.GUIDE,
                        Kind.LISTING,
                        Kind.LISTING);
    }

    @Test
    void seatsLeftOverGoToTheFirstKinds() {
        assertThat(seated(20, 0, 1, 1)).hasSize(8).containsOnlyOnce(Kind.GUIDE, Kind.LISTING);
        assertThat(seated(0, 0, 0, 20)).hasSize(8).containsOnly(Kind.LISTING);
        assertThat(seated(1, 3, 0, 20))
                .hasSize(8)
                .startsWith(Kind.CONCEPT, Kind.CATEGORY, Kind.CATEGORY, Kind.CATEGORY);
    }

    @Test
    void fewSuggestionsAreAllShown() {
        assertThat(seated(1, 1, 1, 1)).containsExactly(Kind.values());
        assertThat(seated(0, 0, 0, 0)).isEmpty();
    }

    @Test
    void whatCompletesTheTypedTextComesFirstAndTheOrderStaysOtherwise() {
        List<Suggestion> allocated = List.of(
                new Suggestion(Kind.CONCEPT, "Portage and home teaching", "/"),
                new Suggestion(Kind.CONCEPT, "Home visits", "/"),
                new Suggestion(Kind.GUIDE, "Help at home", "/"),
                new Suggestion(Kind.LISTING, "Home-Start, Example Trust", "/"));

        assertThat(Suggestions.completingFirst(TypedQuery.of("home"), allocated))
                .extracting(Suggestion::label)
                .containsExactly(
                        "Home visits", "Home-Start, Example Trust", "Portage and home teaching", "Help at home");
    }
}
