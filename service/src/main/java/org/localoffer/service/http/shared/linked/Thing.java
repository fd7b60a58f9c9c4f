package org.localoffer.service.http.shared.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A thing of schema.org with its properties. What is not known is left out. */
final class Thing {

    private static final String TYPE = "@type";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** The thing that a whole page is about. */
    static Thing ofPage(String type) {
        Thing thing = new Thing();
        thing.properties.put("@context", "https://schema.org");
        thing.properties.put(TYPE, type);
        return thing;
    }

    static Thing of(String type) {
        Thing thing = new Thing();
        thing.properties.put(TYPE, type);
        return thing;
    }

    /** @param value a text, a number, a thing or a list of these; left out where it is null or says nothing */
    Thing with(String property, @Nullable Object value) {
        boolean saysNothing = value == null
                || (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof Thing thing && thing.saysNothing());
        if (!saysNothing) {
            properties.put(property, value);
        }
        return this;
    }

    /** Whether only its type is known. */
    boolean saysNothing() {
        return properties.size() == 1;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
