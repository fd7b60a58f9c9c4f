package org.localoffer.web.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.commissioning.FactLine;

/**
 * What a report says, on its page and in its document.
 *
 * @param title such as "Performance report: October to December 2026"
 * @param head period and those that it is compared with, bodies, when it was made, edition and method
 * @param correction what this issue corrects; null for the first one
 * @param limits what the figures cannot say
 * @param inShort for those who read one page only
 * @param evidence how often there was evidence, by period; null where there is no gap
 * @param counted how many gaps there are, and which of them stand here
 * @param unmapped evidence that belongs to no gap
 * @param changed what changed since the last report
 * @param changedNote which report that was, or that there is none
 * @param sources where the figures come from
 */
public record ReportBody(
        String title,
        List<FactLine> head,
        @Nullable String correction,
        List<String> limits,
        List<String> inShort,
        @Nullable ChartView evidence,
        String counted,
        List<ReportGap> gaps,
        List<FactLine> unmapped,
        String changedNote,
        List<ReportChange> changed,
        List<String> sources) {

    public ReportBody {
        head = List.copyOf(head);
        limits = List.copyOf(limits);
        inShort = List.copyOf(inShort);
        gaps = List.copyOf(gaps);
        unmapped = List.copyOf(unmapped);
        changed = List.copyOf(changed);
        sources = List.copyOf(sources);
    }

    /** What changed in one gap. */
    public record ReportChange(String about, List<String> what) {

        public ReportChange {
            what = List.copyOf(what);
        }
    }
}
