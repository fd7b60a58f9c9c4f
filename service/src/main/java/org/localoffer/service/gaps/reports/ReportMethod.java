package org.localoffer.service.gaps.reports;

import java.util.List;

import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.Supply;

/**
 * How a report is counted. A report keeps the version of its method, so that two reports are compared only by readers who
 * know that both were counted alike.
 */
final class ReportMethod {

    /** Changes with whatever is counted in another way. */
    static final int VERSION = 1;

    private ReportMethod() {}

    static List<String> sources(ReportPeriod period, int edition) {
        return List.of(
                "Messages from families that officers have read and passed on, by the day on which they came.",
                "Searches on this site, as numbers for each day. Nobody knows who searched.",
                "Mystery shops, what families talk about, and published documents, as officers recorded them.",
                "Listings as they stood on the day this report was made, not in the period.",
                "Names, remits and areas of edition " + edition + " of the local area.",
                "The year of evidence ends on " + ReportPeriod.words(period.to()) + ". The period is compared with "
                        + period.before().label() + " and with "
                        + period.yearBefore().label() + ".");
    }

    static List<String> limits() {
        return List.of(
                "No feedback is not evidence that there is no need.",
                "One person may search often. So all searches together count as one independent signal.",
                "We call something a gap when at least " + Evidence.INDEPENDENT
                        + " independent signals in a year say so. Fewer are counted, and not listed.",
                "Listings that have not told us their ages do not count as supply for an age.",
                "A wait is called long from " + Supply.LONG_WAIT_WEEKS + " weeks on.",
                "State, plan, diagnosis and answer are as they were when this report was made.",
                "The counts are for staff. Do not publish them: a small number may tell who it was.");
    }
}
