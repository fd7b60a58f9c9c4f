package org.localoffer.service.listing.editing;

/** Where an edit is. */
public enum EditState {
    /** Its provider is still writing it. */
    DRAFT,
    /** An officer will look at it next. */
    SENT,
    /** An officer returned it with a reason. */
    RETURNED,
    /** It is what the listing says now. */
    APPROVED,
    /** Its provider threw it away. */
    DISCARDED
}
