package org.localoffer.directory.search;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** The names and types of what a card holds: an index with cards of another shape has to be filled anew. */
    public static String shape(Class<? extends Record> card) {
        return Arrays.stream(card.getRecordComponents())
                .map(component ->
                        component.getName() + ' ' + component.getGenericType().getTypeName())
                .collect(Collectors.joining(", ", card.getSimpleName() + "(", ")"));
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
