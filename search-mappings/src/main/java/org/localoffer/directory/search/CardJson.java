package org.localoffer.directory.search;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.localoffer.directory.listing.content.ContentJson;

/** Reads and writes the cards stored in search documents. */
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
     * Reads a card.
     *
     * @throws UncheckedIOException if the JSON is not a card of the type
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
