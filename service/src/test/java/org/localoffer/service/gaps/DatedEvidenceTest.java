package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.localarea.model.GapKey;

class DatedEvidenceTest {

    private static final GapKey GAP = new GapKey("respite", "asd", "5-11", "southend", null);

    /** @param days each such as {@code 2027-03-04 SEARCH 2} */
    private static DatedEvidence evidence(String... days) {
        return new DatedEvidence(
                GAP, Arrays.stream(days).map(DatedEvidenceTest::day).toList());
    }

    private static DatedEvidence.Day day(String day) {
        String[] parts = day.split(" ", -1);
        return new DatedEvidence.Day(LocalDate.parse(parts[0]), SignalKind.valueOf(parts[1]), Long.parseLong(parts[2]));
    }

    @Test
    void itsDaysAddUpToTheEvidenceOfTheYear() {
        assertThat(evidence("2027-03-04 SEARCH 2", "2027-03-04 COMMENT 1", "2026-11-30 SEARCH 5")
                        .evidence())
                .isEqualTo(new Evidence(GAP, Map.of(SignalKind.SEARCH, 7L, SignalKind.COMMENT, 1L)));
        assertThat(evidence().evidence()).isEqualTo(new Evidence(GAP, Map.of()));
    }

    @ParameterizedTest(name = "{0} of {1} counts in month {2} of the twelve until 2027-03-04")
    @CsvSource({
        "2027-03-04, SEARCH, 11",
        "2027-03-01, NOT_OPENED, 11",
        "2027-02-28, WRONG_AGE, 10",
        "2027-01-01, COMMENT, 9",
        "2026-12-31, DOCUMENT, 8",
        "2026-04-30, TRENDING, 0",
        "2026-04-01, MYSTERY_SHOP, 0",
    })
    void aDayCountsInItsCalendarMonth(String date, SignalKind kind, int at) {
        var months = evidence(date + " " + kind + " 3").months(LocalDate.of(2027, 3, 4));

        assertThat(months).hasSize(12);
        assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(months.getLast().month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(months.get(at).times(SignalGroup.of(kind))).isEqualTo(3);
        assertThat(months.stream()
                        .mapToLong(month -> month.times(SignalGroup.of(kind)))
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void daysOfTheMonthBeforeTheTwelveAreInNone() {
        assertThat(evidence("2026-03-31 SEARCH 3", "2026-03-04 COMMENT 1").months(LocalDate.of(2027, 3, 4)))
                .hasSize(12)
                .allSatisfy(month -> assertThat(month.times()).isEmpty());
    }

    @Test
    void kindsOfOneGroupAddUpInAMonthAndOthersStandApart() {
        var last = evidence("2027-03-04 SEARCH 2", "2027-03-02 WRONG_AGE 4", "2027-03-01 COMMENT 1")
                .months(LocalDate.of(2027, 3, 4))
                .getLast();

        assertThat(last.times()).containsOnly(Map.entry(SignalGroup.SEARCHES, 6L), Map.entry(SignalGroup.MESSAGES, 1L));
    }

    @ParameterizedTest(name = "{0}: {1} before, {2} now")
    @CsvSource({
        "2027-03-31, 0, 1",
        "2026-12-31, 0, 1",
        "2026-12-30, 1, 0",
        "2026-10-01, 1, 0",
    })
    void aDayCountsInTheQuarterItIsIn(String date, long before, long now) {
        assertThat(evidence(date + " COMMENT 1").changes(ComparedPeriod.quarterTo(LocalDate.of(2027, 3, 31))))
                .containsOnly(Map.entry(SignalKind.COMMENT, new Change(before, now)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-04-01", "2026-09-30", "2026-04-01"})
    void aDayOutsideOfBothQuartersChangesNothing(String date) {
        assertThat(evidence(date + " COMMENT 1").changes(ComparedPeriod.quarterTo(LocalDate.of(2027, 3, 31))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsOfSearchesJustWhereItsKindsAre(SignalKind kind) {
        assertThat(SignalGroup.of(kind) == SignalGroup.SEARCHES).isEqualTo(kind.isOfSearches());
    }

    private static EvidenceTrend trend(Set<SignalKind> comparable, Map<SignalKind, Change> changes) {
        return new EvidenceTrend(ComparedPeriod.quarterTo(LocalDate.of(2027, 3, 31)), comparable, changes);
    }

    @Test
    void theTrendOfAGroupIsThatOfItsKindsAloneWithTheirNumbers() {
        EvidenceTrend trend = trend(
                EnumSet.allOf(SignalKind.class),
                Map.of(
                        SignalKind.COMMENT, new Change(9, 3),
                        SignalKind.SEARCH, new Change(3, 9),
                        SignalKind.WRONG_AGE, new Change(4, 4)));

        assertThat(trend.of(SignalGroup.MESSAGES).overall()).isEqualTo(Trend.FALLING);
        assertThat(trend.of(SignalGroup.SEARCHES).overall()).isEqualTo(Trend.RISING);
        assertThat(trend.of(SignalGroup.SEARCHES).compared()).isEqualTo(new Change(7, 13));
        assertThat(trend.of(SignalGroup.OTHERS).overall()).isEqualTo(Trend.TOO_FEW);
        assertThat(trend.of(SignalGroup.OTHERS).compared()).isEqualTo(new Change(0, 0));
        assertThat(trend.overall()).isEqualTo(Trend.MIXED);
    }

    @Test
    void kindsThatWereNotCollectedInBothPeriodsAreLeftOutOfTheNumbers() {
        EvidenceTrend trend = trend(
                Set.of(SignalKind.SEARCH),
                Map.of(
                        SignalKind.SEARCH, new Change(4, 4),
                        SignalKind.NOT_OPENED, new Change(0, 50),
                        SignalKind.DOCUMENT, new Change(0, 2)));

        assertThat(trend.of(SignalGroup.SEARCHES).compared()).isEqualTo(new Change(4, 4));
        assertThat(trend.of(SignalGroup.SEARCHES).overall()).isEqualTo(Trend.STEADY);
        assertThat(trend.of(SignalGroup.SEARCHES).leavesOut()).isTrue();
        assertThat(trend.of(SignalGroup.MESSAGES).leavesOut()).isFalse();
        assertThat(trend.of(SignalGroup.OTHERS).overall()).isEqualTo(Trend.NOT_KNOWN);
    }
}
