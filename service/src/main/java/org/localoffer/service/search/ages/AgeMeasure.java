package org.localoffer.service.search.ages;

/** What an age is counted in. */
enum AgeMeasure {
    YEARS,
    MONTHS,
    WEEKS,
    SCHOOL_YEARS,
    KEY_STAGES;

    private static final double MONTHS_IN_A_YEAR = 12;

    private static final double WEEKS_IN_A_YEAR = 365.25 / 7;

    /** Children are four when they start the reception class, school year 0. */
    private static final double AGE_IN_RECEPTION = 4;

    /** A child has one birthday in a school year. */
    private static final double AGES_IN_A_SCHOOL_YEAR = 2;

    private static final int LAST_SCHOOL_YEAR = 13;

    /** First ages of key stages 1 to 5; the last of them is the sixth form, which ends before the age of 19. */
    private static final double[] KEY_STAGE_AGES = {5, 7, 11, 14, 16, 19};

    /** Whether there is such an age: no school year is the 14th. */
    boolean has(int value) {
        return switch (this) {
            case YEARS, MONTHS, WEEKS -> true;
            case SCHOOL_YEARS -> value <= LAST_SCHOOL_YEAR;
            case KEY_STAGES -> value >= 1 && value < KEY_STAGE_AGES.length;
        };
    }

    /** The first moment of this age, in decimal years. */
    double from(int value) {
        return switch (this) {
            case YEARS -> value;
            case MONTHS -> value / MONTHS_IN_A_YEAR;
            case WEEKS -> value / WEEKS_IN_A_YEAR;
            case SCHOOL_YEARS -> value + AGE_IN_RECEPTION;
            case KEY_STAGES -> KEY_STAGE_AGES[value - 1];
        };
    }

    /** The end of this age, in decimal years, exclusive. */
    double before(int value) {
        return switch (this) {
            case YEARS, MONTHS, WEEKS -> from(value + 1);
            case SCHOOL_YEARS -> from(value) + AGES_IN_A_SCHOOL_YEAR;
            case KEY_STAGES -> KEY_STAGE_AGES[value];
        };
    }

    /** One age as pages show it. */
    String words(int value) {
        return switch (this) {
            case YEARS -> "age " + value;
            case MONTHS -> value + (value == 1 ? " month" : " months");
            case WEEKS -> value + (value == 1 ? " week" : " weeks");
            case SCHOOL_YEARS -> value == 0 ? "reception class" : "school year " + value;
            case KEY_STAGES -> "key stage " + value;
        };
    }

    /** A range of ages as pages show it. */
    String words(int first, int last) {
        return switch (this) {
            case YEARS -> "age " + first + " to " + last;
            case MONTHS -> first + " to " + last + " months";
            case WEEKS -> first + " to " + last + " weeks";
            case SCHOOL_YEARS ->
                first == 0 ? words(first) + " to " + words(last) : "school years " + first + " to " + last;
            case KEY_STAGES -> "key stages " + first + " to " + last;
        };
    }
}
