package org.localoffer.directory.search;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.localoffer.directory.listing.content.ContentJson;

/** Cards as they stand in the search documents. */
public final class CardJson {

    private static final ObjectMapper MAPPER = ContentJson.stored();

    private CardJson() {}

    static String write(Object card) {
        try {
            return MAPPER.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The card that was written.
     *
     * @throws UncheckedIOException if the JSON is not a card of that type
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
