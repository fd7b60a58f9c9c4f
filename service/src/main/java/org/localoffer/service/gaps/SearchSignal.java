package org.localoffer.service.gaps;

import java.time.LocalDate;

import org.localoffer.service.localarea.model.GapKey;

/**
 * A search that is evidence that something is missing, without its words.
 *
 * @param day the date of the search in England
 * @param kind one that is counted from searches
 * @param gapKey what was searched for; if it names neither a kind of help nor a need, only the number of such searches
 *     is stored
 */
public record SearchSignal(LocalDate day, SignalKind kind, GapKey gapKey) implements Countable {

    /** @throws IllegalArgumentException if the kind is not counted from searches */
    public SearchSignal {
        if (!kind.isOfSearches()) {
            throw new IllegalArgumentException(kind + " does not come from a search");
        }
    }
}
