package org.localoffer.service.gaps;

/** Where evidence comes from. */
public enum SignalKind {
    /** A family said what is missing. */
    COMMENT,
    /** Searches that found nothing that fits; all of them together are one signal, since one person may search often. */
    SEARCH,
    /** A published document says so. */
    DOCUMENT
}
