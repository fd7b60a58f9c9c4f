package org.localoffer.service.gaps.annual;

import java.time.LocalDate;

/** What the directory held of the headings that the law asks for (SEND Regulations 2014, Schedule 2). */
public interface CoverageFigures {

    /** The numbers at the end of a day, which is not in the future. */
    Counts on(LocalDate day);

    /**
     * Numbers of headings.
     *
     * @param covered more than one listing or guide stands behind them
     * @param thin one listing or guide stands behind them
     * @param unconfirmedOnly all that stands behind them is overdue for a check
     * @param noneExpected nothing is expected in the area, for a published reason
     * @param notCovered nothing stands behind them
     */
    record Counts(long covered, long thin, long unconfirmedOnly, long noneExpected, long notCovered) {

        public long all() {
            return covered + thin + unconfirmedOnly + noneExpected + notCovered;
        }
    }
}
