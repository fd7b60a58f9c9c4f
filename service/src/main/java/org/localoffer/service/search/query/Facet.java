package org.localoffer.service.search.query;

import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

/** One choice that narrows results: what can be ticked, what a tick lets through, and how its values are counted. */
public interface Facet {

    /** The search parameter. */
    String key();

    /** Said above the choices on the page. */
    String title();

    /** Every value that can be ticked, in the order shown. */
    List<Option> options();

    /** An engine query that any of the ticked values lets through. */
    JsonObject filter(Set<String> ticked);

    /** An engine aggregation whose buckets are keyed by value. */
    JsonObject counts();

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

    /** A value that can be ticked. */
    record Option(String value, String label) {}
}
