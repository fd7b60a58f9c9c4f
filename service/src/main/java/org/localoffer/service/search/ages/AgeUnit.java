package org.localoffer.service.search.ages;

/** What the words directly beside a number say that it counts. */
enum AgeUnit {
    /** A number alone. */
    NONE(AgeMeasure.YEARS),
    /** "5s", as in "under 5s". */
    PLURAL(AgeMeasure.YEARS),
    /** "3 years": an age or a duration. */
    YEARS(AgeMeasure.YEARS),
    /** "6 months": an age or a duration. */
    MONTHS(AgeMeasure.MONTHS),
    /** "6 weeks": an age or a duration. */
    WEEKS(AgeMeasure.WEEKS),
    /** "aged 7". */
    AGED(AgeMeasure.YEARS),
    /** "7 year old". */
    YEARS_OLD(AgeMeasure.YEARS),
    /** "6 months old". */
    MONTHS_OLD(AgeMeasure.MONTHS),
    /** "6 weeks old". */
    WEEKS_OLD(AgeMeasure.WEEKS),
    /** "year 9". */
    SCHOOL_YEAR(AgeMeasure.SCHOOL_YEARS),
    /** "key stage 2". */
    KEY_STAGE(AgeMeasure.KEY_STAGES);

    private final AgeMeasure measure;

    AgeUnit(AgeMeasure measure) {
        this.measure = measure;
    }

    AgeMeasure measure() {
        return measure;
    }

    /** Whether the unit stands before its number and counts for the next numbers too: "aged 4 and 6". */
    boolean isPrefix() {
        return this == AGED || this == SCHOOL_YEAR || this == KEY_STAGE;
    }

    /** Whether the unit stands after its number and counts for the numbers before too: "3-5 year olds". */
    boolean isSuffix() {
        return this != NONE && !isPrefix();
    }

    /** This unit after "aged", which turns a duration into an age. */
    AgeUnit aged() {
        return switch (this) {
            case NONE, PLURAL, AGED -> AGED;
            case YEARS, YEARS_OLD -> YEARS_OLD;
            case MONTHS, MONTHS_OLD -> MONTHS_OLD;
            case WEEKS, WEEKS_OLD -> WEEKS_OLD;
            case SCHOOL_YEAR, KEY_STAGE -> this;
        };
    }
}
