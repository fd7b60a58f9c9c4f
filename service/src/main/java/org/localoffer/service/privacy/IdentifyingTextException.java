package org.localoffer.service.privacy;

/** A text cannot become public: it holds what was not seen yet, or what never passes. */
public final class IdentifyingTextException extends RuntimeException {

    private final transient PublicationFindings seen;

    IdentifyingTextException(PublicationFindings seen) {
        // The words stay out of the log.
        super("Of " + seen.sightings().size() + " things that may identify somebody, some do not pass");
        this.seen = seen;
    }

    /** All that was seen, also what would have passed; never without a sighting. */
    public PublicationFindings seen() {
        return seen;
    }
}
