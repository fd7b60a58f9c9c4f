package org.localoffer.service.http.api;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One way on.
 *
 * @param label plain text
 * @param url within the portal: of a search for a concept, of a page for the others
 */
public record Suggestion(Kind kind, String label, String url) {

    /** What it leads to, in the order in which they are suggested. */
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

        /** So many are shown, however many there are of the others. */
        int seats() {
            return seats;
        }

        /** As it stands in the answer, such as {@code concept}. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
