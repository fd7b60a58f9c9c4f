package org.localoffer.service.gaps.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A new publication among those whose figures add up with its own: of the longest period around it, and all in that. */
final class PeriodTree {

    private final Grid grid;
    private final PeriodFigures opened;
    private final List<PeriodFigures> all;

    private PeriodTree(Grid grid, PeriodFigures opened, List<PeriodFigures> all) {
        this.grid = grid;
        this.opened = opened;
        this.all = all;
    }

    /**
     * Which of the published periods matter for a new one.
     *
     * @return empty if it shares months with one that neither holds it nor lies in it: such sums are not compared
     */
    static Optional<List<CalendarPeriod>> related(CalendarPeriod period, Collection<CalendarPeriod> published) {
        if (published.stream()
                .anyMatch(other -> other.overlaps(period) && !other.contains(period) && !period.contains(other))) {
            return Optional.empty();
        }
        CalendarPeriod longest = published.stream()
                .filter(other -> other.contains(period))
                .max(Comparator.comparing(CalendarPeriod::kind))
                .orElse(period);
        return Optional.of(published.stream().filter(longest::contains).sorted().toList());
    }

    /** @param related all that was published of the related periods, and nothing else */
    static PeriodTree of(Collection<Issue> related, Publication publication) {
        Set<CountKey> keys = new HashSet<>(publication.counts().keySet());
        related.forEach(issue -> keys.addAll(issue.counted().keySet()));
        Grid grid = Grid.of(keys);
        NavigableMap<CalendarPeriod, PeriodFigures> figures = new TreeMap<>();
        related.forEach(issue -> figures.put(issue.period(), PeriodFigures.issued(issue, grid)));
        PeriodFigures opened = PeriodFigures.open(publication, grid);
        figures.put(publication.period(), opened);
        link(figures);
        fit(opened, grid);
        List<PeriodFigures> all = figures.values().stream()
                .flatMap(one -> Stream.concat(one.addRest(grid).stream(), Stream.of(one)))
                .toList();
        return new PeriodTree(grid, opened, all);
    }

    private static void link(NavigableMap<CalendarPeriod, PeriodFigures> figures) {
        List<CalendarPeriod> shortestFirst = new ArrayList<>(figures.keySet());
        shortestFirst.sort(Comparator.comparing(CalendarPeriod::kind).thenComparing(CalendarPeriod::first));
        figures.forEach((period, part) -> shortestFirst.stream()
                .filter(other -> other.contains(period) && !other.equals(period))
                .findFirst()
                .map(figures::get)
                .ifPresent(whole -> whole.add(part)));
    }

    /**
     * Makes the new counts agree with the public ones. What came late or was withdrawn since then is left out: the
     * difference would tell of it.
     */
    private static void fit(PeriodFigures opened, Grid grid) {
        long[] counts = opened.counts();
        PeriodFigures whole = opened.whole();
        for (int row = 0; row < grid.height() - 1; row++) {
            for (int column = 0; column < grid.width() - 1; column++) {
                int at = grid.at(row, column);
                long ofParts = opened.ofParts(at);
                counts[at] = opened.isCovered() ? ofParts : Math.max(counts[at], ofParts);
                if (whole != null) {
                    long left = whole.count(at) - (whole.ofParts(at) - counts[at]);
                    counts[at] = whole.isCovered() ? left : Math.min(counts[at], left);
                }
            }
        }
        grid.addUp(counts);
    }

    Grid grid() {
        return grid;
    }

    /** The new publication. */
    PeriodFigures opened() {
        return opened;
    }

    /** All periods, and the rests of those that are published in part only. */
    List<PeriodFigures> all() {
        return all;
    }
}
