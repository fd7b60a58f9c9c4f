package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;

/** Pages read gaps one by one or many at once, and always say the same of each. */
@PortalTest
class GapReadingTest {

    private static final String WHEELCHAIRS = "wheelchairs-and-equipment~pd~any~portsmouth~health";

    @Inject
    Signals signals;

    @Inject
    Gaps gaps;

    @Inject
    Assessments assessments;

    @Inject
    EvidenceTrends trends;

    @Inject
    SignalTotals totals;

    @Inject
    SupplyCounter supplyCounter;

    @Inject
    CurrentLocalArea localArea;

    /** Searches of earlier tests are counted in batches, a moment later. */
    private static void onceSearchesAreCounted(ThrowingRunnable asserted) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(asserted);
    }

    private List<Evidence> all() {
        return signals.of(gapKey -> true);
    }

    @Test
    void theEvidenceOfOneGapIsThatOfTheListOfAll() {
        onceSearchesAreCounted(
                () -> assertThat(all().stream().limit(30)).isNotEmpty().allSatisfy(evidence -> {
                    assertThat(gaps.find(evidence.gapKey())).contains(evidence);
                    assertThat(gaps.byDay(evidence.gapKey()).evidence()).isEqualTo(evidence);
                }));
    }

    @Test
    void daysAreTheLatestFirstAndWithinTheYear() {
        List<DatedEvidence.Day> days =
                gaps.byDay(Objects.requireNonNull(GapKey.ofKey(WHEELCHAIRS))).days();

        assertThat(days).isNotEmpty().allSatisfy(day -> assertThat(day.date()).isAfterOrEqualTo(signals.since()));
        assertThat(days).extracting(DatedEvidence.Day::date).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void theTrendOfOneGapIsThatOfTheTrendsOfAll() {
        ComparedPeriod quarter = ComparedPeriod.quarterTo(England.day(TestClock.now()));

        onceSearchesAreCounted(() -> {
            SignalTotals.Totals all = totals.read();
            assertThat(all().stream().limit(30))
                    .hasSizeGreaterThan(10)
                    .anyMatch(evidence ->
                            !all.of(evidence.gapKey()).trend().changes().isEmpty())
                    .allSatisfy(evidence -> assertThat(trends.of(gaps.byDay(evidence.gapKey()), quarter))
                            .isEqualTo(all.of(evidence.gapKey()).trend()));
        });
    }

    @Test
    void theSupplyOfManyGapsIsThatOfEach() {
        List<GapKey> gapKeys = all().stream().limit(30).map(Evidence::gapKey).toList();

        Map<GapKey, Supply> supplies = supplyCounter.ofEach(gapKeys, localArea.get());

        assertThat(gapKeys.stream().map(GapKey::help).distinct()).hasSizeGreaterThan(2);
        assertThat(gapKeys).allSatisfy(gapKey -> assertThat(supplies.get(gapKey))
                .isEqualTo(supplyCounter.of(gapKey, localArea.get())));
    }

    @Test
    void aDiagnosisWithoutTrendIsThatOfTheWholeAssessment() {
        List<Evidence> all = all();
        SignalTotals.Totals sums = totals.read();

        assertThat(assessments.diagnosed(all, localArea.get()))
                .hasSizeGreaterThan(10)
                .extracting(DiagnosedGap::diagnosis)
                .isEqualTo(assessments.ofEach(all, gapKey -> sums.of(gapKey).trend(), localArea.get()).stream()
                        .map(Assessment::diagnosis)
                        .toList());
    }
}
