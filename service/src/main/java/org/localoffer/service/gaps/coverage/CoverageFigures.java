package org.localoffer.service.gaps.coverage;

/** Numbers of headings by state. They are never suppressed, because they count no people. */
public record CoverageFigures(long covered, long thin, long unconfirmedOnly, long noneExpected, long notCovered) {

    /** All headings. */
    public long all() {
        return covered + thin + unconfirmedOnly + noneExpected + notCovered;
    }

    /** The number of one state. */
    public long count(CoverageState state) {
        return switch (state) {
            case COVERED -> covered;
            case THIN -> thin;
            case UNCONFIRMED_ONLY -> unconfirmedOnly;
            case NONE_EXPECTED -> noneExpected;
            case NOT_COVERED -> notCovered;
        };
    }
}
