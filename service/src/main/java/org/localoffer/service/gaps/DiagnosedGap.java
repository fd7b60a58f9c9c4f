package org.localoffer.service.gaps;

import org.localoffer.service.localarea.model.GapKey;

/**
 * Evidence for a gap key with its diagnosis.
 *
 * @param evidence of the past year
 * @param diagnosis what somebody set or, without that, what the rules say
 */
public record DiagnosedGap(Evidence evidence, Diagnosis diagnosis) {

    public GapKey gapKey() {
        return evidence.gapKey();
    }
}
