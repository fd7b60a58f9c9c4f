package org.localoffer.service.gaps.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was published in one scope, in memory. */
final class Ledger {

    static final String SCOPE = "test";

    private final NavigableMap<CalendarPeriod, Issue> issues = new TreeMap<>();
    private final Set<CalendarPeriod> withoutNumbers = new HashSet<>();

    PrintedCounts publish(CalendarPeriod period, Map<CountKey, Long> counts) {
        if (!issues.containsKey(period) && !withoutNumbers.contains(period)) {
            PeriodTree.related(period, issues.keySet())
                    .flatMap(related -> Suppression.decide(
                            related.stream().map(issues::get).toList(), new Publication(SCOPE, period, counts)))
                    .ifPresentOrElse(issue -> issues.put(period, issue), () -> withoutNumbers.add(period));
        }
        return Optional.ofNullable(issues.get(period)).map(Issue::printed).orElseGet(PrintedCounts::nothing);
    }

    List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    boolean isWithoutNumbers(CalendarPeriod period) {
        return withoutNumbers.contains(period);
    }
}
