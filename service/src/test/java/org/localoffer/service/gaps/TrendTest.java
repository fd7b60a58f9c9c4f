package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.localarea.model.GapKey;

class TrendTest {

    private static final ComparedPeriod QUARTER = ComparedPeriod.quarterTo(LocalDate.of(2027, 3, 31));

    private static EvidenceTrend trend(Change comments, Change searches) {
        return new EvidenceTrend(
                QUARTER,
                EnumSet.allOf(SignalKind.class),
                Map.of(SignalKind.COMMENT, comments, SignalKind.SEARCH, searches));
    }

    @ParameterizedTest(name = "{0} before, {1} now: {2}")
    @CsvSource({
        "0, 0, TOO_FEW",
        "0, 2, TOO_FEW",
        "1, 1, TOO_FEW",
        "2, 0, TOO_FEW",
        "0, 3, RISING",
        "1, 2, RISING",
        "2, 3, RISING",
        "4, 6, RISING",
        "100, 150, RISING",
        "2, 1, FALLING",
        "3, 0, FALLING",
        "6, 4, FALLING",
        "150, 100, FALLING",
        "2, 2, STEADY",
        "3, 4, STEADY",
        "4, 5, STEADY",
        "5, 4, STEADY",
        "100, 149, STEADY",
        "149, 100, STEADY",
    })
    void whatChangedByHalfOrMoreRisesOrFalls(long before, long now, Trend trend) {
        assertThat(Trend.between(before, now)).isEqualTo(trend);
    }

    @ParameterizedTest(name = "messages {0} to {1}, searches {2} to {3}: {4}")
    @CsvSource({
        "1, 4, 5, 5, RISING",
        "1, 4, 0, 0, RISING",
        "4, 1, 5, 5, FALLING",
        "1, 4, 9, 3, MIXED",
        "4, 1, 3, 9, MIXED",
        "3, 3, 5, 5, STEADY",
        "0, 1, 5, 5, STEADY",
        "0, 1, 1, 0, TOO_FEW",
    })
    void theTrendOfAGapIsThatOfItsKinds(long commentsBefore, long comments, long before, long searches, Trend overall) {
        assertThat(trend(new Change(commentsBefore, comments), new Change(before, searches))
                        .overall())
                .isEqualTo(overall);
    }

    @Test
    void aKindThatWasNotCollectedInBothPeriodsHasNoTrend() {
        EvidenceTrend trend = new EvidenceTrend(
                QUARTER,
                Set.of(SignalKind.SEARCH),
                Map.of(SignalKind.COMMENT, new Change(0, 9), SignalKind.SEARCH, new Change(9, 3)));

        assertThat(trend.trend(SignalKind.COMMENT)).isEqualTo(Trend.NOT_KNOWN);
        assertThat(trend.overall()).isEqualTo(Trend.FALLING);
        assertThat(new EvidenceTrend(QUARTER, Set.of(), Map.of(SignalKind.COMMENT, new Change(0, 9))).overall())
                .isEqualTo(Trend.NOT_KNOWN);
    }

    @Test
    void aGapWithoutEvidenceInEitherPeriodHasTooFew() {
        assertThat(new EvidenceTrend(QUARTER, Set.of(), Map.of()).overall()).isEqualTo(Trend.TOO_FEW);
    }

    @Test
    void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
        assertThat(QUARTER.from()).isEqualTo("2026-12-31");
        assertThat(QUARTER.days()).isEqualTo(91);
        assertThat(QUARTER.beforeFrom()).isEqualTo("2026-10-01");
        assertThat(QUARTER.beforeFrom().plusDays(QUARTER.days())).isEqualTo(QUARTER.from());
        assertThatThrownBy(() -> new ComparedPeriod(QUARTER.to(), QUARTER.from()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} messages, {1} searches, {2} documents: {3}")
    @CsvSource({
        "0, 0, 0, FEW",
        "1, 0, 0, FEW",
        "0, 900, 0, FEW",
        "2, 0, 0, SOME",
        "1, 900, 0, SOME",
        "3, 5, 0, SOME",
        "9, 0, 0, SOME",
        "4, 5, 0, CLEAR",
        "3, 5, 1, CLEAR",
        "4, 0, 1, CLEAR",
    })
    void itIsClearWithFiveSignalsOfTwoKinds(long comments, long searches, long documents, Sureness sureness) {
        Evidence evidence = new Evidence(
                GapKey.UNKNOWN,
                Map.of(SignalKind.COMMENT, comments, SignalKind.SEARCH, searches, SignalKind.DOCUMENT, documents));

        assertThat(Sureness.of(evidence)).isEqualTo(sureness);
    }
}
