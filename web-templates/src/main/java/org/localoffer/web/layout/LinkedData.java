package org.localoffer.web.layout;

import io.quarkus.qute.RawString;

/**
 * What a page says, as data for search engines (JSON-LD with the words of schema.org). It stands in a {@code script}
 * element of a type that no browser executes, so the Content-Security-Policy lets it be.
 *
 * @param json one JSON object
 */
public record LinkedData(String json) {

    /**
     * Within JSON these characters stand in strings alone, where an escape means the same. Without them nothing can end
     * the element or open a comment in it (HTML Standard, "Restrictions for contents of script elements").
     */
    public LinkedData {
        json = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /** The data in the type that Qute does not escape. */
    public RawString markup() {
        return new RawString(json);
    }
}
