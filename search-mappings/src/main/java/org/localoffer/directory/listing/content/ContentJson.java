package org.localoffer.directory.listing.content;

import java.util.Collection;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/**
 * The only JSON and YAML format of {@link ListingContent}: snake case, enums as slugs, ISO 8601 times, and no entry for
 * a value that was not given.
 */
public final class ContentJson {

    private ContentJson() {}

    /**
     * A mapper for stored content. Unknown keys are ignored, so that an older copy of the service can read what a newer
     * one wrote.
     */
    public static ObjectMapper stored() {
        return configured(JsonMapper.builder().build()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** A mapper for content written by hand. Unknown keys are errors, so that a mistyped key is noticed. */
    public static ObjectMapper authored(JsonFactory format) {
        return configured(new ObjectMapper(format)).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static ObjectMapper configured(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
                // Otherwise a tree would hold an age of 10 as 1E+1.
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .setDefaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, NotTold.class, null));
    }

    /** Equal to every value that means "not given"; Jackson omits such values. */
    private static final class NotTold {

        private static final Set<Object> VALUES = Set.of(
                Needs.NOT_TOLD,
                AgeRange.NOT_TOLD,
                Availability.NOT_TOLD,
                Access.NOT_TOLD,
                Cost.NOT_TOLD,
                ServiceArea.NOT_TOLD,
                Links.NOT_TOLD,
                SendAnswers.NOT_TOLD,
                Identifiers.NOT_TOLD);

        @Override
        public boolean equals(@Nullable Object value) {
            return value == null
                    || (value instanceof Collection<?> collection && collection.isEmpty())
                    || VALUES.contains(value);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
