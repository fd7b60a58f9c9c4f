package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** A number of listings that is part of the supply of a gap key (domain 5E). */
public enum SupplyNumber implements SlugEnum {
    OF_KIND("of-kind", "Listings of this kind of help"),
    /** Neither planned, paused nor closed. */
    OPEN("open", "Open now"),
    /** Those of {@link #OPEN} that are for the need, the area and the sector. */
    LIVE("live", "Open, and for this need, area and sector"),
    /** Those of {@link #LIVE} that are for the age, as their providers stated it. The numbers below are of these. */
    FITTING("fitting", "And for this age, as told to us"),
    /** Those of {@link #LIVE} whose ages are not told or only assumed: no supply for an age (design.md section 2). */
    AGE_NOT_TOLD("age-not-told", "Open, but their ages are not told to us or only assumed"),
    STALE("unconfirmed", "Fitting, and not confirmed for a year"),
    SELF_REFERRAL("self-referral", "Fitting, and families can ask themselves"),
    WAIT_TOLD("wait-told", "Fitting, and the wait is told to us"),
    /** A wait of {@link Supply#LONG_WAIT_WEEKS} or, where no weeks are told, limited places and a wait told in words. */
    LONG_WAIT("long-wait", "Fitting, with a wait of " + Supply.LONG_WAIT_WEEKS + " weeks or more, or a waiting list"),
    WITH_PLACE("with-place", "Fitting, and with a place to go to"),
    IN_AREA("in-area", "Fitting, and with a place in this area");

    private final String slug;
    private final String label;

    SupplyNumber(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }
}
