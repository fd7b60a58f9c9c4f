package org.localoffer.service.gaps.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one period among those that it holds and is held by. What was published of a whole and of some of its
 * parts tells the rest of it, too, so the rest is a part like others, of which nothing is printed.
 */
final class PeriodFigures {

    /** Counts below it tell of too few people. */
    static final long SMALLEST_PRINTED = 5;

    private final @Nullable CalendarPeriod period;
    private final boolean open;
    private final long[] counts;
    private final boolean[] hidden;
    private final List<PeriodFigures> parts = new ArrayList<>();
    private @Nullable PeriodFigures whole;

    private PeriodFigures(@Nullable CalendarPeriod period, boolean open, int size) {
        this.period = period;
        this.open = open;
        this.counts = new long[size];
        this.hidden = new boolean[size];
    }

    /** What cannot be changed any more. */
    static PeriodFigures issued(Issue issue, Grid grid) {
        PeriodFigures figures = new PeriodFigures(issue.period(), false, grid.size());
        issue.counted().forEach((key, count) -> figures.counts[grid.at(key)] = count);
        issue.hidden().forEach(key -> figures.hidden[grid.at(key)] = true);
        return figures;
    }

    /** What is being decided on; its totals are not added up yet. */
    static PeriodFigures open(Publication publication, Grid grid) {
        PeriodFigures figures = new PeriodFigures(publication.period(), true, grid.size());
        publication.counts().forEach((key, count) -> figures.counts[grid.at(key)] = count);
        return figures;
    }

    void add(PeriodFigures part) {
        parts.add(part);
        part.whole = this;
    }

    /** Adds what no published part of it holds; empty if they hold all of it, or if there are none. */
    Optional<PeriodFigures> addRest(Grid grid) {
        if (parts.isEmpty() || isCovered()) {
            return Optional.empty();
        }
        PeriodFigures rest = new PeriodFigures(null, false, grid.size());
        for (int at = 0; at < counts.length; at++) {
            rest.counts[at] = counts[at] - ofParts(at);
        }
        add(rest);
        return Optional.of(rest);
    }

    /** Whether its parts are all of it. */
    boolean isCovered() {
        return period != null && parts.stream().mapToInt(PeriodFigures::months).sum() == months();
    }

    long ofParts(int at) {
        long sum = 0;
        for (PeriodFigures part : parts) {
            sum += part.counts[at];
        }
        return sum;
    }

    /** Hides all of its own counts that are too small. */
    void hideSmall() {
        for (int at = 0; at < counts.length; at++) {
            hidden[at] = isSmall(at);
        }
    }

    void hide(int at) {
        hidden[at] = true;
    }

    boolean isSmall(int at) {
        return counts[at] > 0 && counts[at] < SMALLEST_PRINTED;
    }

    /** Whether it is what no published part holds. */
    boolean isRest() {
        return period == null;
    }

    /** Whether nobody is told the figure. */
    boolean isHidden(int at) {
        return isRest() || hidden[at];
    }

    /** Whether it is printed until now, and may still be hidden. A 0 never is. */
    boolean canHide(int at) {
        return open && counts[at] > 0;
    }

    /** The least that anybody must think possible of a hidden figure. A 0 is printed, so hidden figures are above it. */
    long least() {
        return isRest() ? 0 : 1;
    }

    long count(int at) {
        return counts[at];
    }

    long[] counts() {
        return counts;
    }

    List<PeriodFigures> parts() {
        return parts;
    }

    /** Null if no published period holds it. */
    @Nullable
    PeriodFigures whole() {
        return whole;
    }

    private int months() {
        return period == null ? 0 : period.kind().months();
    }
}
