package org.localoffer.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import org.localoffer.directory.listing.content.ContentJson;

/**
 * Reads and writes what search documents hold beside the fields that are searched: {@link ListingCard},
 * {@link ListingFacts} and {@link GuideCard}. It is JSON in Base64, the form in which engines take and give binary values.
 */
public final class StoredJson {

    private static final ObjectMapper MAPPER = ContentJson.stored();

    /** What was written here has no name twice, and looking for one takes as long as reading. */
    private static final ObjectReader READER = MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private StoredJson() {}

    static JsonElement write(Record value) {
        try {
            return new JsonPrimitive(Base64.getEncoder().encodeToString(MAPPER.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names and types of what a value holds: an index with values of another shape has to be filled anew. */
    public static String shape(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component ->
                        component.getName() + ' ' + component.getGenericType().getTypeName())
                .collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
    }

    /**
     * Reads a value.
     *
     * @throws UncheckedIOException if the JSON is not of the type
     * @throws IllegalArgumentException if it is not Base64
     */
    public static <T extends Record> T read(String base64, Class<T> type) {
        try {
            return READER.forType(type).readValue(Base64.getDecoder().decode(base64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
