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

    /** How often searches are evidence, of all kinds. */
    public long searches() {
        return times.entrySet().stream()
                .filter(counted -> counted.getKey().isOfSearches())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How often there is evidence, of all kinds together. */
    public long allTimes() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The number of signals that do not come from the same person: each message, mystery shop, entry of what is talked
     * about and document counts, and everything from searches together counts as one.
     *
     * @param times how often, by kind of signal
     */
    public static long independentSignals(Map<SignalKind, Long> times) {
        long single = 0;
        boolean searched = false;
        for (Map.Entry<SignalKind, Long> counted : times.entrySet()) {
            if (counted.getKey().isOfSearches()) {
                searched |= counted.getValue() > 0;
            } else {
                single += counted.getValue();
            }
        }
        return single + (searched ? 1 : 0);
    }

    public long independent() {
        return independentSignals(times);
    }

    public boolean isGap() {
        return independent() >= INDEPENDENT;
    }
}
