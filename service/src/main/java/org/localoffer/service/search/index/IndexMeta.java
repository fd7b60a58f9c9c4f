package org.localoffer.service.search.index;

import com.google.gson.JsonObject;

/**
 * What an index says of itself ({@code _meta} of its mapping).
 *
 * @param shape {@linkplain IndexSchema#fingerprint fingerprint} of what it was made with
 * @param database identifies the database that it was filled from
 * @param complete whether all listings are in it
 * @param rebuildAsked whether somebody asked for a new one beside it
 */
record IndexMeta(String shape, String database, boolean complete, boolean rebuildAsked) {

    static IndexMeta of(JsonObject json) {
        return new IndexMeta(
                json.get("shape").getAsString(),
                json.get("database").getAsString(),
                json.get("complete").getAsBoolean(),
                json.get("rebuild_asked").getAsBoolean());
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("shape", shape);
        json.addProperty("database", database);
        json.addProperty("complete", complete);
        json.addProperty("rebuild_asked", rebuildAsked);
        return json;
    }
}
