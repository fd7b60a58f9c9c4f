package org.localoffer.service.search.query;

import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.ListingFacts;

/** A facet of the search: the values that can be ticked, the filter that they apply, and how they are counted. */
public interface Facet {

    /** Name of the search parameter. */
    String key();

    /** Heading above the values on the page. */
    String title();

    /** All values that can be ticked, in display order. */
    List<Option> options();

    /** A clause that matches documents with any of the ticked values. */
    JsonObject filter(Set<String> ticked);

    /** An aggregation whose buckets are keyed by value. */
    JsonObject counts();

    /** The values that a listing has, as {@link #counts} would count it. */
    Set<String> valuesOf(ListingFacts listing);

    default boolean has(String value) {
        return options().stream().anyMatch(option -> option.value().equals(value));
    }

    default String label(String value) {
        return options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }

    /**
     * A value that can be ticked.
     *
     * @param value as it stands in addresses
     * @param label as pages show it
     */
    record Option(String value, String label) {}
}
