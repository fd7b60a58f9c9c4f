package org.localoffer.service.search.query;

import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.ListingFacts;

/**
 * A facet over a field of slugs.
 *
 * @param field name of the field in the search document
 */
record TermFacet(String key, String title, String field, List<Option> options) implements Facet {

    @Override
    public JsonObject filter(Set<String> ticked) {
        return QueryJson.terms(field, ticked);
    }

    @Override
    public Set<String> valuesOf(ListingFacts listing) {
        return listing.slugs(field);
    }

    @Override
    public JsonObject counts() {
        // Only values that can be ticked are counted: a listing may still carry a value that the edition has dropped.
        return QueryJson.object(
                        "terms",
                        QueryJson.object("field", field)
                                .with("size", Math.max(1, options.size()))
                                .with(
                                        "include",
                                        QueryJson.texts(options.stream()
                                                .map(Option::value)
                                                .toList())))
                .get();
    }
}
