package org.localoffer.service.http.api;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One suggestion.
 *
 * @param label plain text
 * @param url path on this portal: of a search for a concept, of a page for the other kinds
 */
public record Suggestion(Kind kind, String label, String url) {

    /** What a suggestion leads to, in the order in which the kinds are suggested. */
    @Schema(
            type = SchemaType.STRING,
            enumeration = {"concept", "category", "guide", "listing"})
    public enum Kind {
        CONCEPT(4),
        CATEGORY(1),
        GUIDE(1),
        LISTING(2);

        private final int seats;

        Kind(int seats) {
            this.seats = seats;
        }

        /** How many suggestions of this kind are always shown, however many there are of the other kinds. */
        int seats() {
            return seats;
        }

        /** Its name in JSON, such as {@code concept}. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
