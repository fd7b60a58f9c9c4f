package org.localoffer.service.gaps.counts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The counts of a period as they became public.
 *
 * @param counted all counts and totals above 0, also the hidden ones, which nobody outside sees
 * @param hidden those that are not printed. A 0 always is
 */
record Issue(CalendarPeriod period, Map<CountKey, Long> counted, Set<CountKey> hidden) {

    Issue {
        counted = Map.copyOf(counted);
        hidden = Set.copyOf(hidden);
    }

    PrintedCounts printed() {
        Map<CountKey, Long> printed = new HashMap<>(counted);
        printed.keySet().removeAll(hidden);
        return PrintedCounts.of(printed, hidden);
    }
}
