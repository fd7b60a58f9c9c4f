package org.localoffer.service.privacy;

import java.time.Instant;

/**
 * Data that cannot expire by deleting one row, such as a message with its answers. The feature that owns the data
 * implements how it expires.
 */
public interface Expiring {

    /**
     * Expires everything that is past its {@link RetentionPeriods}, in the caller's transaction.
     *
     * @return the number of expired items
     */
    int endWhatIsOld(Instant now);
}
