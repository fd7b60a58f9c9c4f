package org.localoffer.service.gaps;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** Puts evidence, trend, supply and diagnosis of gaps side by side. */
@ApplicationScoped
public class Assessments {

    private final EvidenceTrends trends;
    private final SupplyCounter supplyCounter;
    private final DiagnosisChanges changes;
    private final Clock clock;

    Assessments(EvidenceTrends trends, SupplyCounter supplyCounter, DiagnosisChanges changes, Clock clock) {
        this.trends = trends;
        this.supplyCounter = supplyCounter;
        this.changes = changes;
        this.clock = clock;
    }

    /** The assessment of one gap whose days of evidence are read already; no evidence of other gaps is read. */
    @Transactional
    public Assessment of(DatedEvidence dated, LocalArea area) {
        Evidence evidence = dated.evidence();
        GapKey gapKey = evidence.gapKey();
        Supply supply = supplyCounter.of(gapKey, area);
        return new Assessment(
                evidence,
                trends.of(dated, ComparedPeriod.quarterTo(England.day(clock.instant()))),
                supply,
                DiagnosisRules.of(evidence, supply, area),
                changes.latest(List.of(gapKey)).get(gapKey.key()));
    }

    /**
     * The diagnosis of each, in the given order, without trends. What has too little evidence to be a gap needs no supply
     * for its diagnosis.
     */
    @Transactional
    public List<DiagnosedGap> diagnosed(Collection<Evidence> all, LocalArea area) {
        Map<GapKey, Supply> supplies = supplyCounter.ofEach(
                all.stream().filter(Evidence::isGap).map(Evidence::gapKey).toList(), area);
        Map<String, DiagnosisChange> latest = changes.latest();
        Supply notCounted = Supply.notCounted(England.day(clock.instant()));
        return all.stream()
                .map(evidence -> {
                    GapKey gapKey = evidence.gapKey();
                    Supply supply = supplies.getOrDefault(gapKey, notCounted);
                    return new DiagnosedGap(
                            evidence,
                            Assessment.diagnosis(DiagnosisRules.of(evidence, supply, area), latest.get(gapKey.key())));
                })
                .toList();
    }

    /** The assessment of each, in the given order, whose trends are known already. Changes are read once for all. */
    @Transactional
    public List<Assessment> ofEach(Collection<Evidence> all, Function<GapKey, EvidenceTrend> trendOf, LocalArea area) {
        List<GapKey> gapKeys = all.stream().map(Evidence::gapKey).toList();
        Map<GapKey, Supply> supplies = supplyCounter.ofEach(gapKeys, area);
        Map<String, DiagnosisChange> latest = changes.latest(gapKeys);
        return all.stream()
                .map(evidence -> {
                    GapKey gapKey = evidence.gapKey();
                    Supply supply = Objects.requireNonNull(supplies.get(gapKey));
                    return new Assessment(
                            evidence,
                            trendOf.apply(gapKey),
                            supply,
                            DiagnosisRules.of(evidence, supply, area),
                            latest.get(gapKey.key()));
                })
                .toList();
    }
}
