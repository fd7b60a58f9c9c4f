package org.localoffer.service.search.ages;

import java.util.Optional;

/**
 * A number in a question, with the unit that stands directly beside it. Offsets are in UTF-16 units.
 *
 * @param value from 0 to 99
 * @param spelled whether it is a word, such as "five"
 * @param start offset of its first character, the unit before it included
 * @param valueStart offset of the number alone
 * @param valueEnd offset after the number alone
 * @param end offset after its last character, the unit after it included
 */
record AgeNumber(int value, AgeUnit unit, boolean spelled, int start, int valueStart, int valueEnd, int end) {

    AgeNumber withUnit(AgeUnit other) {
        return new AgeNumber(value, other, spelled, start, valueStart, valueEnd, end);
    }

    boolean hasUnitBefore() {
        return start < valueStart;
    }

    boolean hasUnitAfter() {
        return valueEnd < end;
    }

    private AgeMeasure measure() {
        return unit.measure();
    }

    private boolean exists() {
        return measure().has(value);
    }

    private double from() {
        return measure().from(value);
    }

    private double before() {
        return measure().before(value);
    }

    private String words() {
        return measure().words(value);
    }

    /** This age alone; empty if it is over 25 or there is no such age. */
    Optional<AskedAge> age() {
        return exists() ? AskedAge.inLocalOffer(from(), before(), words()) : Optional.empty();
    }

    /** The ages from this one to a greater one; empty if the other is not greater, or this one is over 25. */
    Optional<AskedAge> to(AgeNumber last) {
        if (!exists() || !last.exists() || from() >= last.from()) {
            return Optional.empty();
        }
        String words = measure() == last.measure()
                ? measure().words(value, last.valueInLocalOffer())
                : words() + " to " + last.words();
        return AskedAge.inLocalOffer(from(), last.before(), words);
    }

    private int valueInLocalOffer() {
        return measure() == AgeMeasure.YEARS ? Math.min(value, AskedAge.END - 1) : value;
    }

    /** This age and every later one; empty if it is over 25. */
    Optional<AskedAge> andOver() {
        return exists() ? AskedAge.inLocalOffer(from(), AskedAge.END, words() + " and over") : Optional.empty();
    }

    /** The ages before this one. */
    Optional<AskedAge> under() {
        String words = measure() == AgeMeasure.YEARS ? Integer.toString(value) : words();
        return exists() ? AskedAge.inLocalOffer(0, from(), "under " + words) : Optional.empty();
    }

    /** The ages before this one, and this one. */
    Optional<AskedAge> upTo() {
        return exists() ? AskedAge.inLocalOffer(0, before(), "up to " + words()) : Optional.empty();
    }
}
