package org.localoffer.service.search.understand;

import java.util.Optional;

/** Finds places by name. */
public interface PlaceFinder {

    /**
     * Finds a town, an outward code or a full postcode in a text that is certainly a place. Also finds short names of
     * towns ("Leigh") and, by a request to the engine, outward codes that only listings of the directory have.
     */
    Optional<SearchPlace> find(String text);

    /** Finds a place of the gazetteer by its full name, in memory. */
    Optional<SearchPlace> known(String text);

    /** Finds an area of the local area by its name, in memory. */
    Optional<AskedArea> area(String name);
}
