package org.localoffer.service.search.engine;

import java.nio.charset.StandardCharsets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The engine's response to a search, as it came.
 *
 * @param bytes JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody
record EngineResponse(byte[] bytes) {

    JsonObject body() {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
