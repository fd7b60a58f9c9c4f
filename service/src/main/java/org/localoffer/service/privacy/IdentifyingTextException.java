package org.localoffer.service.privacy;

import java.util.List;

/** A text cannot become public: it holds what was not seen yet, or what never passes. */
public final class IdentifyingTextException extends RuntimeException {

    private final transient List<Sighting> seen;

    IdentifyingTextException(List<Sighting> seen) {
        // The words stay out of the log.
        super("Of " + seen.size() + " things that may identify somebody, some do not pass");
        this.seen = List.copyOf(seen);
    }

    /** All that was seen, also what would have passed; never empty. */
    public List<Sighting> seen() {
        return seen;
    }
}
