package org.localoffer.imports;

import java.util.Optional;

import org.localoffer.directory.listing.content.ListingContent;

/** Knows the slugs of the local area's edition. */
@FunctionalInterface
public interface KnownTerms {

    /** The first slug of the content that the edition does not know, in a sentence; the row is refused with it. */
    Optional<String> problem(ListingContent content);
}
