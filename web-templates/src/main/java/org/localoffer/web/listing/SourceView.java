package org.localoffer.web.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * The source of a listing's content.
 *
 * @param document such as "Southend Health and Wellbeing Board report, 3 December 2014"
 * @param address of the document; null where there is none
 * @param fetched when it was read; null where unknown
 * @param licence such as "Open Government Licence v3.0"; null where unknown
 */
public record SourceView(
        String document,
        @Nullable String address,
        @Nullable LocalDate fetched,
        @Nullable String licence) {

    public SourceView {
        address = Addresses.web(address);
    }

    public @Nullable String fetchedWords() {
        return fetched == null ? null : Words.date(fetched);
    }
}
