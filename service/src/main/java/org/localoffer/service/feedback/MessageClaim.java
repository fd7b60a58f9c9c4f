package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.WorkingDays;

/**
 * An officer's word that they are dealing with a message, so that nobody else reads it at the same time. It blocks no
 * decision of anybody else, and lapses by itself, because people go home and fall ill.
 *
 * @param by the officer
 * @param until the last day on which it holds: the working day after the claim
 */
public record MessageClaim(Actor by, LocalDate until) {

    /** The claim that holds now; null if there is none, or it has lapsed. */
    public static @Nullable MessageClaim of(Feedback feedback, Instant now) {
        Actor by = feedback.claimedBy();
        Instant at = feedback.claimedAt();
        if (by == null || at == null || at.isBefore(holdingSince(now))) {
            return null;
        }
        return new MessageClaim(by, WorkingDays.after(England.day(at), 1));
    }

    /** Claims made before this moment have lapsed: the start of the last working day before today. */
    static Instant holdingSince(Instant now) {
        return WorkingDays.before(England.day(now)).atStartOfDay(England.ZONE).toInstant();
    }
}
