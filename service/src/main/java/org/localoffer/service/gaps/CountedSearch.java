package org.localoffer.service.gaps;

import java.time.LocalDate;

/**
 * The words of a search, to be counted.
 *
 * @param day the date in England
 * @param words as typed, not yet masked, but without full postcodes
 */
public record CountedSearch(LocalDate day, String words, Found found) implements Countable {

    /** How well the results answered the search. */
    public enum Found {
        /** At least one listing matches everything that was asked for. */
        STRONG,
        /** Listings match some of it. */
        PARTIAL,
        NOTHING
    }
}
