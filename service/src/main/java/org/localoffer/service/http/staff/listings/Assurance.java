package org.localoffer.service.http.staff.listings;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.web.layout.Words;

/**
 * When a listing has to be confirmed next: six months after it was last confirmed (domain L28).
 *
 * @param due null where it was never confirmed, which is due now
 */
record Assurance(@Nullable LocalDate due, boolean overdue) {

    static Assurance of(@Nullable Instant checked, Instant now) {
        if (checked == null) {
            return new Assurance(null, true);
        }
        LocalDate due = Phrases.day(checked).plus(ListedContent.CONFIRMED_FOR);
        return new Assurance(due, due.isBefore(Phrases.day(now)));
    }

    /** Such as "Confirm it by 3 May 2027". */
    String words() {
        if (due == null) {
            return "Nobody has confirmed it yet. Check it, then confirm that it is right";
        }
        return overdue ? "It should have been confirmed by " + Words.date(due) : "Confirm it by " + Words.date(due);
    }
}
