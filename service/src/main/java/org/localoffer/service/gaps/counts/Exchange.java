package org.localoffer.service.gaps.counts;

/**
 * What else the figures might be: one is higher, and three others, which stand at the corners of a rectangle with it, are
 * higher or lower by as much, so that sums of rows and columns stay or are hidden themselves. In the same way the
 * change is made good by a rectangle of another period, or by the hidden figures of all periods around it.
 */
final class Exchange {

    /** There is no such exchange. */
    static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final int[] corners = new int[4];
    private final int[] signs = new int[4];
    private final int[] costs;
    private long step;

    /** @param costs what it costs to hide each figure */
    Exchange(int[] costs) {
        this.costs = costs;
    }

    void between(Grid grid, int row, int otherRow, int column, int otherColumn, long by) {
        int rowSign = grid.isTotalRow(row) || grid.isTotalRow(otherRow) ? 1 : -1;
        int columnSign = grid.isTotalColumn(column) || grid.isTotalColumn(otherColumn) ? 1 : -1;
        set(0, grid.at(row, column), 1);
        set(1, grid.at(row, otherColumn), columnSign);
        set(2, grid.at(otherRow, column), rowSign);
        set(3, grid.at(otherRow, otherColumn), rowSign * columnSign);
        step = by;
    }

    private void set(int corner, int at, int sign) {
        corners[corner] = at;
        signs[corner] = sign;
    }

    int[] corners() {
        return corners;
    }

    /** The cost of all that has to be hidden before the figure of that period may be another one, or impossible. */
    int cost(PeriodFigures figures) {
        return plus(inParts(figures, 1), around(figures));
    }

    /** The change of a period is one of a part of it, of a part of that part, and so on. */
    private int inParts(PeriodFigures figures, int sign) {
        int here = in(figures, sign);
        if (here == IMPOSSIBLE || figures.parts().isEmpty()) {
            return here;
        }
        int best = IMPOSSIBLE;
        for (PeriodFigures part : figures.parts()) {
            best = Math.min(best, inParts(part, sign));
        }
        return plus(here, best);
    }

    /** A change of a period is made good by another part of the same whole, or the whole changes, too. */
    private int around(PeriodFigures figures) {
        PeriodFigures whole = figures.whole();
        if (whole == null) {
            return 0;
        }
        int best = in(whole, 1);
        if (best != IMPOSSIBLE) {
            best = plus(best, around(whole));
        }
        for (PeriodFigures part : whole.parts()) {
            if (part != figures) {
                best = Math.min(best, inParts(part, -1));
            }
        }
        return best;
    }

    private int in(PeriodFigures figures, int sign) {
        int cost = 0;
        for (int corner = 0; corner < corners.length && cost != IMPOSSIBLE; corner++) {
            cost = plus(cost, cost(figures, corners[corner], sign * signs[corner]));
        }
        return cost;
    }

    private int cost(PeriodFigures figures, int at, int sign) {
        if (sign < 0 && figures.count(at) - step < figures.least()) {
            return IMPOSSIBLE;
        }
        if (figures.isHidden(at)) {
            return 0;
        }
        return figures.canHide(at) ? costs[at] : IMPOSSIBLE;
    }

    private static int plus(int one, int other) {
        return one == IMPOSSIBLE || other == IMPOSSIBLE ? IMPOSSIBLE : one + other;
    }
}
