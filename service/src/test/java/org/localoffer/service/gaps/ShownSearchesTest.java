package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.localarea.model.GapKey;

class ShownSearchesTest {

    /** Half an hour before midnight in England. */
    private static final Instant EVENING = Instant.parse("2026-07-01T22:30:00Z");

    private static final GapKey CLUBS = new GapKey("clubs", "asd", "5-11", null, null);
    private static final GapKey THERAPY = new GapKey("therapy", null, null, null, null);

    private final ShownSearches searches = new ShownSearches();

    private String show(String words, GapKey gapKey, Instant at) {
        return Objects.requireNonNull(searches.show(words, gapKey, at));
    }

    @ParameterizedTest(name = "after {0} minutes: {1}")
    @CsvSource({"0, 0", "59, 0", "60, 1", "61, 1", "6000, 1"})
    void aSearchOfWhichNothingWasOpenedEndsAfterAnHour(long minutes, int ended) {
        show("clubs", CLUBS, EVENING);

        assertThat(searches.ended(EVENING.plus(Duration.ofMinutes(minutes)))).hasSize(ended);
    }

    @Test
    void itCountsOnTheDayOfTheSearchWithItsGapKeyAndOnce() {
        show("clubs", CLUBS, EVENING);
        Instant later = EVENING.plus(ShownSearches.WAIT);

        assertThat(searches.ended(later))
                .containsExactly(new SearchSignal(LocalDate.of(2026, 7, 1), SignalKind.NOT_OPENED, CLUBS));
        assertThat(searches.ended(later)).isEmpty();
    }

    @Test
    void theFirstOpeningIsEnoughAndLaterOnesChangeNothing() {
        String number = show("clubs", CLUBS, EVENING);

        searches.opened(number);
        searches.opened(number);

        assertThat(searches.ended(EVENING.plus(ShownSearches.WAIT))).isEmpty();
    }

    @Test
    void anOpeningMarksItsOwnSearchAlone() {
        String clubs = show("clubs", CLUBS, EVENING);
        show("clubs", CLUBS, EVENING);
        show("therapy", THERAPY, EVENING);

        searches.opened(clubs);

        assertThat(searches.ended(EVENING.plus(ShownSearches.WAIT)))
                .extracting(SearchSignal::gapKey)
                .containsExactlyInAnyOrder(CLUBS, THERAPY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000", "ABCDEFGH", "a much longer text than any number"})
    void aNumberThatWasNotGivenIsIgnored(String number) {
        show("clubs", CLUBS, EVENING);

        searches.opened(number);

        assertThat(searches.ended(EVENING.plus(ShownSearches.WAIT))).hasSize(1);
    }

    @Test
    void anotherPageOfASearchHasTheNumberOfTheLatestWithTheseWords() {
        show("clubs", CLUBS, EVENING);
        String latest = show("clubs", CLUBS, EVENING.plusSeconds(1));
        show("therapy", THERAPY, EVENING.plusSeconds(2));

        assertThat(searches.shownAgain("clubs")).isEqualTo(latest);
        assertThat(searches.shownAgain("swimming")).isNull();
    }

    @Test
    void anotherPageOfASearchThatWasOpenedNeedsNoNumber() {
        searches.opened(show("clubs", CLUBS, EVENING));

        assertThat(searches.shownAgain("clubs")).isNull();
    }

    @Test
    void numbersAreShortAndAllDifferent() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            numbers.add(show("clubs", CLUBS, EVENING));
        }

        assertThat(numbers).hasSize(5000).allMatch(number -> number.matches("[a-z0-9]{8}"));
    }

    @Test
    void tooManySearchesAreNotWaitedFor() {
        for (int i = 0; i < ShownSearches.MOST; i++) {
            show("clubs", CLUBS, EVENING);
        }

        assertThat(searches.show("clubs", CLUBS, EVENING)).isNull();
        assertThat(searches.ended(EVENING.plus(ShownSearches.WAIT))).hasSize(ShownSearches.MOST);
        assertThat(searches.show("clubs", CLUBS, EVENING)).isNotNull();
    }
}
