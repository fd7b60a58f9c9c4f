package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.localarea.model.GapKey;

/** The totals of a list of gaps say the same as the evidence and the trend of each gap, which are read apart. */
@PortalTest
class SignalTotalsTest {

    @Inject
    SignalTotals totals;

    @Inject
    Signals signals;

    @Inject
    EvidenceTrends trends;

    /** Searches of other tests are counted at any moment, so they are left out. */
    private static <V> Map<SignalKind, V> withoutSearches(Map<SignalKind, V> byKind) {
        return byKind.entrySet().stream()
                .filter(entry -> !entry.getKey().isOfSearches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void theEvidenceOfTheYearIsTheSame() {
        SignalTotals.Totals sums = totals.read();

        assertThat(signals.of(gapKey -> true)).isNotEmpty().allSatisfy(evidence -> assertThat(
                        withoutSearches(sums.of(evidence.gapKey()).evidence().times()))
                .isEqualTo(withoutSearches(evidence.times())));
    }

    private EvidenceTrend ofOne(GapKey gapKey, ComparedPeriod period) {
        return trends.of(signals.byDay(gapKey), period);
    }

    @Test
    void theTrendIsTheSame() {
        SignalTotals.Totals sums = totals.read();

        assertThat(sums.comparable())
                .isEqualTo(ofOne(GapKey.UNKNOWN, sums.period()).comparable());
        assertThat(sums.byGapKey()).isNotEmpty().allSatisfy((gapKey, total) -> assertThat(
                        withoutSearches(total.trend().changes()))
                .isEqualTo(withoutSearches(ofOne(gapKey, sums.period()).changes())));
    }

    @Test
    void theFirstDayIsNotAfterAnySignal() {
        SignalTotals.Totals sums = totals.read();

        assertThat(sums.byGapKey()).isNotEmpty().allSatisfy((gapKey, total) -> assertThat(
                        signals.byDay(gapKey).days())
                .allSatisfy(day -> assertThat(day.date()).isAfterOrEqualTo(total.first())));
        assertThat(sums.of(new GapKey("no-such-help", null, null, null, null)).first())
                .isNull();
    }
}
