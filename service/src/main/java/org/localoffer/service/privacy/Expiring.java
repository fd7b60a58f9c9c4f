package org.localoffer.service.privacy;

import java.time.Instant;

/** Something kept whose end is more than a deleted row, such as a message. Its feature knows how it ends. */
public interface Expiring {

    /**
     * Ends, in the caller's transaction, what is past its time as {@link KeptFor} says.
     *
     * @return how many ended
     */
    int endWhatIsOld(Instant now);
}
