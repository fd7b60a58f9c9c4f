package org.localoffer.service.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.England;

/**
 * What a published listing said at some moment, now or in the past.
 *
 * @param slug of the listing
 * @param lastCheckedAt when somebody had last confirmed it by then; null if never
 */
public record ListedContent(
        String slug, ListingContent content, @Nullable Instant lastCheckedAt) {

    /** How long a confirmation lasts (domain L28). */
    public static final Period CONFIRMED_FOR = Period.ofMonths(6);

    /** The day in England on which somebody had last confirmed it; null if nobody ever did. */
    public @Nullable LocalDate checkedOn() {
        return lastCheckedAt == null ? null : England.day(lastCheckedAt);
    }

    /** Whether it should have been confirmed again before that day, or nobody ever confirmed it. */
    public boolean isOverdueOn(LocalDate day) {
        LocalDate checked = checkedOn();
        return checked == null || checked.plus(CONFIRMED_FOR).isBefore(day);
    }
}
