package org.localoffer.service.gaps;

import java.time.LocalDate;

import org.localoffer.service.localarea.model.GapKey;

/**
 * One search as it is counted: nothing that tells who asked.
 *
 * @param day in England
 * @param words as typed, still to be masked; full postcodes were cut before
 */
public record CountedSearch(LocalDate day, String words, Found found, GapKey gapKey) {

    /** How much of what was asked was found. */
    public enum Found {
        /** At least one listing answers everything that was asked. */
        STRONG,
        /** Listings that answer some of it. */
        PARTIAL,
        NOTHING
    }
}
