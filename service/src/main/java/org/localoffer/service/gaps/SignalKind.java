package org.localoffer.service.gaps;

/** Kinds of evidence. */
public enum SignalKind {
    /** A family told us what is missing. */
    COMMENT,
    /**
     * Searches without a strong result. All of them together count as one signal, since one person may search often.
     */
    SEARCH,
    /** A published document says that something is missing. */
    DOCUMENT
}
