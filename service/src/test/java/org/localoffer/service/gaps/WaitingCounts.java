package org.localoffer.service.gaps;

import jakarta.inject.Singleton;

/** What was counted and waits to be written, which the portal does every two seconds: tests need not wait for it. */
@Singleton
public class WaitingCounts {

    private final SearchCounts counts;

    WaitingCounts(SearchCounts counts) {
        this.counts = counts;
    }

    /** In the order in which it was counted. */
    public void write() {
        counts.write();
    }
}
