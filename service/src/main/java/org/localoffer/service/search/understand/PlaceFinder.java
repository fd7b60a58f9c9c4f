package org.localoffer.service.search.understand;

import java.util.Optional;

/** Finds the places that families name. */
public interface PlaceFinder {

    /**
     * A town, an outward code or a full postcode, where a place is surely meant: also by a short name ("Leigh"), and one
     * that only the directory's own listings know.
     */
    Optional<SearchPlace> find(String text);

    /** The same by its whole name, of the gazetteer alone: it costs nothing to ask. */
    Optional<SearchPlace> known(String text);
}
