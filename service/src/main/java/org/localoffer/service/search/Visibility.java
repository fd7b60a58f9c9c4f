package org.localoffer.service.search;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.Fields;

/** The one rule of what the public may find, part of every query. */
final class Visibility {

    private Visibility() {}

    static JsonObject rule() {
        return Json.term(Fields.VISIBLE, true);
    }
}
