package org.localoffer.service.privacy;

import java.time.Instant;

/** Something that cannot end by deleting a row, such as a message with its answers. Its feature knows how it ends. */
public interface Expiring {

    /**
     * Ends, in the caller's transaction, what is past its time as {@link RetentionPeriods} says.
     *
     * @return how many ended
     */
    int endWhatIsOld(Instant now);
}
