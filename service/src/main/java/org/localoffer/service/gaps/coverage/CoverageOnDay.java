package org.localoffer.service.gaps.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * Every heading of the edition on one day.
 *
 * @param day in England: today, or a past day at whose end it was counted
 * @param headings in the edition's order
 */
public record CoverageOnDay(LocalDate day, List<HeadingCoverage> headings) {

    public CoverageOnDay {
        headings = List.copyOf(headings);
    }

    public CoverageFigures figures() {
        return new CoverageFigures(
                count(CoverageState.COVERED),
                count(CoverageState.THIN),
                count(CoverageState.UNCONFIRMED_ONLY),
                count(CoverageState.NONE_EXPECTED),
                count(CoverageState.NOT_COVERED));
    }

    private long count(CoverageState state) {
        return headings.stream().filter(covered -> covered.state() == state).count();
    }
}
