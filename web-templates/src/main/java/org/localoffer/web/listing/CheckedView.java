package org.localoffer.web.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;

/**
 * Who last confirmed a listing, and when.
 *
 * @param on null where nobody has confirmed it yet
 * @param by a role, such as "the provider" or "the Local Offer team"; null where unknown
 * @param overdue true where the next check is late (domain L28)
 */
public record CheckedView(@Nullable LocalDate on, @Nullable String by, boolean overdue) {

    public static final CheckedView NOT_YET = new CheckedView(null, null, false);

    /** Such as "Last checked on 3 November 2026 by the provider", or "Not checked yet". */
    public String words() {
        if (on == null) {
            return "Not checked yet";
        }
        return "Last checked on " + Words.date(on) + (by == null ? "" : " by " + by);
    }
}
