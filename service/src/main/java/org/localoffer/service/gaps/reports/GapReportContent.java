package org.localoffer.service.gaps.reports;

import static org.localoffer.service.foundation.StoredLists.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All figures of a report, as they are stored. Labels are kept with them, so that a later edition of the local area changes
 * nothing in a report that is issued. It holds no text of a family: {@link ReportedGap#texts} are numbers of such texts.
 *
 * @param bodies empty for all bodies
 * @param madeAt when it was counted
 * @param edition number of the edition of the local area
 * @param method version of the way in which it is counted ({@link ReportMethod})
 * @param inShort sentences for those who read one page only
 * @param sources where the figures come from, a sentence each
 * @param limits what the figures cannot say, a sentence each
 * @param gaps in the order of the report
 * @param notYetGaps number of gap keys with one independent signal, which are not called gaps
 * @param unmapped evidence that could be counted for no gap, since it names neither a kind of help nor a need
 * @param last the report that this one is compared with; null if there is none
 */
public record GapReportContent(
        ReportKind kind,
        List<Named> bodies,
        ReportPeriod period,
        Instant madeAt,
        int edition,
        int method,
        List<String> inShort,
        List<String> sources,
        List<String> limits,
        List<ReportedGap> gaps,
        int notYetGaps,
        List<Unmapped> unmapped,
        @Nullable LastReport last) {

    public GapReportContent {
        bodies = listed(bodies);
        inShort = listed(inShort);
        sources = listed(sources);
        limits = listed(limits);
        gaps = listed(gaps);
        unmapped = listed(unmapped);
    }

    /** Evidence of one kind that belongs to no gap, in the period. */
    public record Unmapped(Named kind, long times) {}

    /**
     * What changed since the last report of this kind for these bodies.
     *
     * @param number part of its address
     * @param lastDay of its period
     * @param changes one line for each gap in which something changed
     */
    public record LastReport(long number, LocalDate lastDay, List<Changed> changes) {

        public LastReport {
            changes = listed(changes);
        }
    }

    /**
     * What changed in one gap.
     *
     * @param what sentences
     */
    public record Changed(String key, String about, List<String> what) {

        public Changed {
            what = listed(what);
        }
    }
}
