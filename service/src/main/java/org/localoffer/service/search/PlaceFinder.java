package org.localoffer.service.search;

import java.util.Optional;

/** Finds the places that families name. */
interface PlaceFinder {

    /** A town, an outward code or a full postcode. */
    Optional<Place> find(String text);

    /** A town only: a word of a sentence is no outward code by chance. */
    Optional<Place> town(String name);
}
