package org.localoffer.service.gaps.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The counts that are public. They are decided on once for each scope and period, and then never change: what a page has
 * printed cannot be taken back, and a change of one would tell of one person.
 */
@ApplicationScoped
public class PublishedCounts {

    /**
     * Decides which counts are printed, and keeps that. If the period was published before, the counts given now do not
     * matter, and those of its first issue are printed again.
     */
    @Transactional
    public PrintedCounts publish(Publication publication) {
        throw new UnsupportedOperationException(publication.scope());
    }

    /** What was printed of a period. All of it is hidden if the period was never published. */
    @Transactional
    public PrintedCounts published(String scope, CalendarPeriod period) {
        throw new UnsupportedOperationException(scope + period);
    }
}
