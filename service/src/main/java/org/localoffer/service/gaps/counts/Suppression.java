package org.localoffer.service.gaps.counts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which counts of a new publication are printed (domain L33). Counts and totals of 1 to 4 are hidden, also those
 * that subtraction of published ones would give, and others with them, until each of the small ones might as well be 5
 * for all that is public: {@link Exchange} finds other figures that agree with every printed one. Whatever is printed
 * later has to leave such an exchange to all that is hidden already.
 *
 * <p>What else is hidden depends on which counts are 0, and on whether others are large enough for an exchange, but not
 * on which one is larger. Totals stay as long as single counts can be hidden in their place, because more people ask for
 * them. The same figures always lead to the same decision.
 */
final class Suppression {

    /** How many single counts are hidden rather than a total of a row, a column or everything. */
    private static final int ROW_TOTAL = 3;

    private static final int COLUMN_TOTAL = 20;
    private static final int TOTAL = 60;

    private final Grid grid;
    private final PeriodTree tree;
    private final Exchange exchange;

    private Suppression(PeriodTree tree, int costOfTotal) {
        this.tree = tree;
        this.grid = tree.grid();
        this.exchange = new Exchange(costs(grid, costOfTotal));
    }

    /**
     * Decides on a period that is published for the first time.
     *
     * @param related all that was published of {@link PeriodTree#related} periods
     * @return empty if no number of it can be printed beside what is public already. That happens only to a part that is
     *     published after its whole, and to a table whose total is public and whose other counts are few
     */
    static Optional<Issue> decide(Collection<Issue> related, Publication publication) {
        PeriodTree tree = PeriodTree.of(related, publication);
        tree.opened().hideSmall();
        Suppression suppression = new Suppression(tree, publication.totalIsPublic() ? Exchange.IMPOSSIBLE : TOTAL);
        for (PeriodFigures figures : tree.all()) {
            if (!suppression.protect(figures)) {
                return Optional.empty();
            }
        }
        return Optional.of(suppression.issue(publication.period()));
    }

    private static int[] costs(Grid grid, int costOfTotal) {
        int[] costs = new int[grid.size()];
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                costs[grid.at(row, column)] = grid.isTotalRow(row)
                        ? grid.isTotalColumn(column) ? costOfTotal : COLUMN_TOTAL
                        : grid.isTotalColumn(column) ? ROW_TOTAL : 1;
            }
        }
        return costs;
    }

    /** Hides what each small count of a period needs; false if one of them cannot be protected. */
    private boolean protect(PeriodFigures figures) {
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                if (figures.isSmall(grid.at(row, column)) && !protect(figures, row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean protect(PeriodFigures figures, int row, int column) {
        long step = PeriodFigures.SMALLEST_PRINTED - figures.count(grid.at(row, column));
        int best = Exchange.IMPOSSIBLE;
        int bestRow = 0;
        int bestColumn = 0;
        for (int otherColumn = 0; otherColumn < grid.width() && best > 0; otherColumn++) {
            if (otherColumn == column || isFixed(figures, row, otherColumn)) {
                continue;
            }
            for (int otherRow = 0; otherRow < grid.height() && best > 0; otherRow++) {
                if (otherRow == row || isFixed(figures, otherRow, column)) {
                    continue;
                }
                exchange.between(grid, row, otherRow, column, otherColumn, step);
                int cost = exchange.cost(figures);
                if (cost < best) {
                    best = cost;
                    bestRow = otherRow;
                    bestColumn = otherColumn;
                }
            }
        }
        if (best > 0 && best != Exchange.IMPOSSIBLE) {
            exchange.between(grid, row, bestRow, column, bestColumn, step);
            for (int corner : exchange.corners()) {
                tree.opened().hide(corner);
            }
        }
        return best != Exchange.IMPOSSIBLE;
    }

    private boolean isFixed(PeriodFigures figures, int row, int column) {
        int at = grid.at(row, column);
        return !figures.isHidden(at) && !figures.canHide(at);
    }

    private Issue issue(CalendarPeriod period) {
        Map<CountKey, Long> counted = new HashMap<>();
        Set<CountKey> hidden = new HashSet<>();
        PeriodFigures opened = tree.opened();
        for (int at = 0; at < grid.size(); at++) {
            if (opened.count(at) > 0) {
                counted.put(grid.key(at), opened.count(at));
            }
            if (opened.isHidden(at)) {
                hidden.add(grid.key(at));
            }
        }
        return new Issue(period, counted, hidden);
    }
}
