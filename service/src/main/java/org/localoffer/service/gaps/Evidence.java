package org.localoffer.service.gaps;

import java.util.Map;

import org.localoffer.service.localarea.model.GapKey;

/**
 * The evidence for one gap key.
 *
 * @param times how often, by kind of signal; kinds without evidence are absent
 */
public record Evidence(GapKey gapKey, Map<SignalKind, Long> times) {

    /** Independent signals that make a gap (design.md section 2). */
    public static final int INDEPENDENT = 2;

    public Evidence {
        times = Map.copyOf(times);
    }

    public long times(SignalKind kind) {
        return times.getOrDefault(kind, 0L);
    }

    /**
     * The number of signals that do not come from the same person: each comment and each document counts, and all
     * searches together count as one.
     */
    public long independent() {
        return times(SignalKind.COMMENT) + times(SignalKind.DOCUMENT) + Math.min(1, times(SignalKind.SEARCH));
    }

    public boolean isGap() {
        return independent() >= INDEPENDENT;
    }
}
