package org.localoffer.imports;

import java.util.Optional;

import org.localoffer.directory.listing.content.ListingContent;

/** Knows the slugs of the local area's current edition. */
@FunctionalInterface
public interface KnownTerms {

    /**
     * A sentence about the first slug of the content that the edition does not know, with which the row is refused;
     * empty where all are known.
     */
    Optional<String> problem(ListingContent content);
}
