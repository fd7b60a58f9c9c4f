package org.localoffer.service.gaps;

/** Kinds of evidence whose numbers may be added up, and which are shown as one trend. */
public enum SignalGroup {
    MESSAGES("Messages from families"),
    SEARCHES("Searches"),
    /** What officers record. */
    OTHERS("What others noticed");

    private final String label;

    SignalGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static SignalGroup of(SignalKind kind) {
        return switch (kind) {
            case COMMENT -> MESSAGES;
            case SEARCH, NOT_OPENED, SAID_NOT_FOUND, WRONG_AGE, OUTSIDE_AREA, UNCONFIRMED -> SEARCHES;
            case MYSTERY_SHOP, TRENDING, DOCUMENT -> OTHERS;
        };
    }
}
