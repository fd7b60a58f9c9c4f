package org.localoffer.service.gaps;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one gap key, side by side: no score stands for it (domain 5E).
 *
 * @param evidence of the past year
 * @param trend of the evidence, by the quarter
 * @param supply today
 * @param ruled the diagnosis by rule
 * @param change the latest change of the diagnosis by somebody; null if there is none
 */
public record Assessment(
        Evidence evidence,
        EvidenceTrend trend,
        Supply supply,
        RuledDiagnosis ruled,
        @Nullable DiagnosisChange change) {

    /** The diagnosis that somebody set or, without one, that of the rules. */
    public Diagnosis diagnosis() {
        return diagnosis(ruled, change);
    }

    static Diagnosis diagnosis(RuledDiagnosis ruled, @Nullable DiagnosisChange change) {
        Diagnosis set = change == null ? null : change.diagnosis();
        return set == null ? ruled.diagnosis() : set;
    }

    /** Whether somebody's diagnosis stands in place of the rules' own. */
    public boolean isDiagnosisSet() {
        return change != null && change.diagnosis() != null;
    }

    public Sureness sureness() {
        return Sureness.of(evidence);
    }

    /** At least two independent signals, and either no open listing that fits or a rising trend (domain 5E). */
    public boolean isPriority() {
        return evidence.isGap() && (supply.hasNothingLive() || trend.overall() == Trend.RISING);
    }
}
