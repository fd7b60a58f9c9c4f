package org.localoffer.service.search;

import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

/**
 * A facet over a field of slugs.
 *
 * @param field of the search document
 */
record TermFacet(String key, String title, String field, List<Option> options) implements Facet {

    @Override
    public JsonObject filter(Set<String> ticked) {
        return Json.terms(field, ticked);
    }

    @Override
    public JsonObject counts() {
        // All values come back: the list is closed, and a value without a listing is shown as 0.
        return Json.object("terms", Json.object("field", field).with("size", Math.max(1, options.size())))
                .get();
    }
}
