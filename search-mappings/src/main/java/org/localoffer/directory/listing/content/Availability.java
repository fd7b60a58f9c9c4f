package org.localoffer.directory.listing.content;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whether families can use a listing now, and how long they wait.
 *
 * @param note why it is limited, planned, paused or closed, and since or until when
 * @param waitingWeeks typical time from request to start, in weeks, 0 or more
 * @param waitingNote the waiting time in words, such as "longer for an autism assessment"
 */
public record Availability(
        @Nullable AvailabilityStatus status,
        @Nullable String note,
        @Nullable Integer waitingWeeks,
        @Nullable String waitingNote) {

    public static final Availability NOT_TOLD = new Availability(null, null, null, null);

    private static final Set<AvailabilityStatus> UNUSABLE =
            EnumSet.of(AvailabilityStatus.PLANNED, AvailabilityStatus.PAUSED, AvailabilityStatus.CLOSED);

    public Availability {
        note = Texts.orNull(note);
        waitingNote = Texts.orNull(waitingNote);
        if (waitingWeeks != null && waitingWeeks < 0) {
            throw new InvalidContentException("waitingWeeks", "must be 0 or more, but is " + waitingWeeks);
        }
    }

    /** Whether families can use it now; also where nobody has told. It is neither planned, paused nor closed. */
    public boolean allowsUse() {
        return allowsUse(status);
    }

    /** The same for a status alone; null if nobody has told. */
    public static boolean allowsUse(@Nullable AvailabilityStatus status) {
        return status == null || !UNUSABLE.contains(status);
    }
}
