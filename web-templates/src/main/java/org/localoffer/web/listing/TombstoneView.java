package org.localoffer.web.listing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;
import org.localoffer.web.search.SearchForm;

/**
 * What remains at the address of a removed listing (domain L36).
 *
 * @param since null where unknown
 * @param reason in words, such as "The club has closed."; null where unknown
 * @param alternatives may be empty
 */
public record TombstoneView(
        String name,
        @Nullable LocalDate since,
        @Nullable String reason,
        List<ListingCardView> alternatives,
        SearchForm form) {

    public TombstoneView {
        alternatives = List.copyOf(alternatives);
    }

    public @Nullable String sinceWords() {
        return since == null ? null : Words.date(since);
    }
}
