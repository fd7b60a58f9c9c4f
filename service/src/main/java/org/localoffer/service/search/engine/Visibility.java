package org.localoffer.service.search.engine;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.query.QueryJson;

/** The one rule of what the public may find, part of every query. */
final class Visibility {

    private Visibility() {}

    static JsonObject rule() {
        return QueryJson.term(Fields.VISIBLE, true);
    }
}
