package org.localoffer.service.search.engine;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.query.QueryJson;

/** The single rule for what the public may find; every query includes it. */
final class Visibility {

    private Visibility() {}

    static JsonObject rule() {
        return QueryJson.term(Fields.VISIBLE, true);
    }
}
