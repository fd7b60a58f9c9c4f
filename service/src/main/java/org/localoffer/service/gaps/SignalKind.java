package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** Kinds of evidence (domain 5A and 5E). */
public enum SignalKind implements SlugEnum {
    /** A family told us what is missing. */
    COMMENT("Messages from families"),
    /** Searches that found nothing strong, for another reason than those of the kinds below. */
    SEARCH("Searches that found nothing that fits"),
    /** Searches that found something strong, of which nobody opened anything within an hour. */
    NOT_OPENED("Searches of which nothing was opened"),
    /** Families who said after a search that they had not found what they were looking for. */
    SAID_NOT_FOUND("Families who said after a search that they had not found it"),
    /** Searches that found nothing strong, where what is nearest is for other ages. */
    WRONG_AGE("Searches where what is nearest is for other ages"),
    /** Searches that found nothing strong, where what is nearest does not serve the local area. */
    OUTSIDE_AREA("Searches where what is nearest is outside the area"),
    /** Searches that found nothing strong, where nobody has confirmed what is nearest for a year. */
    UNCONFIRMED("Searches where what is nearest was not confirmed for a year"),
    /** Somebody tried to find help on our behalf, and did not find it. */
    MYSTERY_SHOP("Mystery shops that did not find it"),
    /** Families talk about it where officers can read or hear it; an officer's summary, not what people wrote. */
    TRENDING("Entries of what families talk about"),
    /** A published document says that something is missing. */
    DOCUMENT("Published documents");

    private final String label;

    SignalKind(String label) {
        this.label = label;
    }

    /** What is counted, such as "Messages from families". */
    @Override
    public String label() {
        return label;
    }

    /** Whether it is counted from searches. All of these together are one signal, since one person may search often. */
    public boolean isOfSearches() {
        return switch (this) {
            case SEARCH, NOT_OPENED, SAID_NOT_FOUND, WRONG_AGE, OUTSIDE_AREA, UNCONFIRMED -> true;
            case COMMENT, MYSTERY_SHOP, TRENDING, DOCUMENT -> false;
        };
    }

    /** Whether it counts searches that found nothing strong. A search is in one of these kinds only. */
    public boolean foundNothingStrong() {
        return switch (this) {
            case SEARCH, WRONG_AGE, OUTSIDE_AREA, UNCONFIRMED -> true;
            case COMMENT, NOT_OPENED, SAID_NOT_FOUND, MYSTERY_SHOP, TRENDING, DOCUMENT -> false;
        };
    }
}
