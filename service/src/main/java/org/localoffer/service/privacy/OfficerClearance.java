package org.localoffer.service.privacy;

import java.util.Set;

/** What an officer says of the texts of a form: "I have seen this, and it identifies nobody, because...". */
@FunctionalInterface
public interface OfficerClearance {

    /** Nothing, of no text. */
    OfficerClearance NOTHING = field -> new Word(Set.of(), "");

    /** Characters. The reason stays on the trail for years, so it has to be short. */
    int LONGEST_REASON = 300;

    /** Of the text in that field. */
    Word of(String field);

    /**
     * Of one text.
     *
     * @param seen tokens of each {@link Sighting} that was seen
     * @param because why nobody is identified; empty where nothing was said
     */
    record Word(Set<String> seen, String because) {

        /** Whether there is a reason that can be kept. */
        boolean isReason() {
            return !because.isBlank() && because.length() <= LONGEST_REASON;
        }
    }
}
