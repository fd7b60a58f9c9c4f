package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.http.Database;
import org.localoffer.service.localarea.model.GapKey;

/** The totals of a list of gaps say the same as the evidence and the trend of each gap, which are read apart. */
@PortalTest
class SignalTotalsTest {

    private static final GapKey SEARCHED = new GapKey("mental-health", "msi", "0-4", "somerset", "voluntary");

    @Inject
    SignalTotals totals;

    @Inject
    Signals signals;

    @Inject
    EvidenceTrends trends;

    @Inject
    Database database;

    /** Days of one kind of search, for a gap key that no other signal has. */
    private void searched(String kind, LocalDate day, int times) {
        database.change(
                "insert into search_signal (day, kind, help, need, age_band, area, sector, times)"
                        + " values (?1, ?2, 'mental-health', 'msi', '0-4', 'somerset', 'voluntary', ?3)",
                day,
                kind,
                times);
    }

    @Test
    void eachDayCountsInTheYearAndInItsQuarterAndTheFirstOneIsKnown() {
        RolledBack.run(() -> {
            database.change("delete from search_signal");
            LocalDate since = signals.since();
            ComparedPeriod quarter = ComparedPeriod.quarterTo(England.day(TestClock.now()));
            searched("WRONG_AGE", since.minusDays(1), 1);
            searched("WRONG_AGE", since, 10);
            searched("WRONG_AGE", quarter.beforeFrom().minusDays(1), 100);
            searched("WRONG_AGE", quarter.beforeFrom(), 1_000);
            searched("WRONG_AGE", quarter.from().minusDays(1), 10_000);
            searched("WRONG_AGE", quarter.from(), 100_000);
            searched("WRONG_AGE", quarter.to(), 1_000_000);
            searched("UNCONFIRMED", quarter.beforeFrom().plusDays(1), 7);

            SignalTotals.Totals sums = totals.read();
            SignalTotals.Total total = sums.of(SEARCHED);

            assertThat(sums.period()).isEqualTo(quarter);
            assertThat(total.evidence().times())
                    .containsOnly(entry(SignalKind.WRONG_AGE, 1_111_110L), entry(SignalKind.UNCONFIRMED, 7L));
            assertThat(total.trend().changes())
                    .containsOnly(
                            entry(SignalKind.WRONG_AGE, new Change(11_000, 1_100_000)),
                            entry(SignalKind.UNCONFIRMED, new Change(7, 0)));
            assertThat(total.first()).isEqualTo(since.minusDays(1));
            assertThat(sums.comparable())
                    .as("collected on every day of both quarters")
                    .contains(SignalKind.WRONG_AGE)
                    .doesNotContain(SignalKind.UNCONFIRMED);
        });
    }

    /** Searches of other tests are counted at any moment, so they are left out, and gap keys that have nothing else. */
    private static <V> Map<GapKey, Map<SignalKind, V>> withoutSearches(Map<GapKey, Map<SignalKind, V>> byGapKey) {
        Map<GapKey, Map<SignalKind, V>> without = new HashMap<>();
        byGapKey.forEach((gapKey, byKind) -> {
            Map<SignalKind, V> others = new HashMap<>(byKind);
            others.keySet().removeIf(SignalKind::isOfSearches);
            if (!others.isEmpty()) {
                without.put(gapKey, others);
            }
        });
        return without;
    }

    @Test
    void theEvidenceOfTheYearIsTheSame() {
        Map<GapKey, Map<SignalKind, Long>> ofAll = new HashMap<>();
        totals.read()
                .byGapKey()
                .forEach((gapKey, total) -> ofAll.put(gapKey, total.evidence().times()));
        ofAll.remove(GapKey.UNKNOWN);
        Map<GapKey, Map<SignalKind, Long>> ofEach =
                signals.of(gapKey -> true).stream().collect(Collectors.toMap(Evidence::gapKey, Evidence::times));

        assertThat(withoutSearches(ofAll)).hasSizeGreaterThan(10).isEqualTo(withoutSearches(ofEach));
    }

    private EvidenceTrend ofOne(GapKey gapKey, ComparedPeriod period) {
        return trends.of(signals.byDay(gapKey), period);
    }

    @Test
    void theTrendIsTheSame() {
        SignalTotals.Totals sums = totals.read();

        assertThat(sums.comparable())
                .isEqualTo(ofOne(GapKey.UNKNOWN, sums.period()).comparable());
        Map<GapKey, Map<SignalKind, Change>> ofAll = new HashMap<>();
        Map<GapKey, Map<SignalKind, Change>> ofEach = new HashMap<>();
        sums.byGapKey().forEach((gapKey, total) -> {
            ofAll.put(gapKey, total.trend().changes());
            ofEach.put(gapKey, ofOne(gapKey, sums.period()).changes());
        });
        assertThat(withoutSearches(ofAll)).hasSizeGreaterThan(10).isEqualTo(withoutSearches(ofEach));
    }

    @Test
    void aGapKeyWithoutASignalHasNoFirstDay() {
        SignalTotals.Total none = totals.read().of(new GapKey("no-such-help", null, null, null, null));

        assertThat(none.first()).isNull();
        assertThat(none.evidence().times()).isEmpty();
    }
}
