package org.localoffer.service.listing.editing;

/** The state of an edit. */
public enum EditState {
    /** The provider is still writing it. */
    DRAFT,
    /** It waits for an officer. */
    SENT,
    /** An officer returned it with a reason. */
    RETURNED,
    /** It was published. */
    APPROVED,
    /** The provider discarded it. */
    DISCARDED
}
