package org.localoffer.service.localarea.model;

/** What a choice is about. Each kind is something that a listing may state. */
public enum ChoiceKind {
    COST,
    /** A period of the week, see {@link org.localoffer.directory.listing.content.OpeningPeriods}. */
    DAYS,
    /** A period of the day, likewise. */
    HOURS,
    WAITING,
    DIAGNOSIS,
    /** Who can ask for it. */
    REFERRAL,
    DELIVERY,
    LANGUAGE
}
