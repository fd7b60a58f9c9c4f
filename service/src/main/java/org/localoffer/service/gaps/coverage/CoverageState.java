package org.localoffer.service.gaps.coverage;

import org.localoffer.service.foundation.SlugEnum;

/** How well a heading of the law is covered (domain 2C). */
public enum CoverageState implements SlugEnum {
    COVERED("Covered", "Two or more listings or guides tell families about it."),
    THIN("Thin", "Only one listing or guide tells about it, or fewer than half of the listings that should."),
    UNCONFIRMED_ONLY("Unconfirmed only", "There is something, but nobody has checked lately that it is still right."),
    NONE_EXPECTED("None expected", "There is nothing, and the council says why there need not be."),
    NOT_COVERED("Not covered", "There is nothing yet.");

    private final String label;
    private final String meaning;

    CoverageState(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the state means, in a sentence for families. */
    public String meaning() {
        return meaning;
    }

    /** Whether more is wanted from whoever could supply it. */
    public boolean isWanting() {
        return switch (this) {
            case THIN, UNCONFIRMED_ONLY, NOT_COVERED -> true;
            case COVERED, NONE_EXPECTED -> false;
        };
    }
}
