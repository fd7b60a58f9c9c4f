package org.localoffer.service.gaps.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.reports.GapReportContent.Changed;
import org.localoffer.service.gaps.reports.GapReportContent.LastReport;

/** What changed in gaps from one report to the next. */
final class ReportChanges {

    private ReportChanges() {}

    /**
     * The changes in the order of the later report; those that are in the earlier one alone come last.
     *
     * @param number of the earlier report
     */
    static LastReport since(long number, GapReportContent last, List<ReportedGap> now) {
        Map<String, ReportedGap> before =
                last.gaps().stream().collect(Collectors.toMap(ReportedGap::key, Function.identity()));
        Set<String> known = now.stream().map(ReportedGap::key).collect(Collectors.toUnmodifiableSet());
        return new LastReport(
                number,
                last.period().to(),
                Stream.concat(
                                now.stream()
                                        .map(gap ->
                                                new Changed(gap.key(), gap.about(), what(before.get(gap.key()), gap))),
                                last.gaps().stream()
                                        .filter(gap -> !known.contains(gap.key()))
                                        .map(gap -> new Changed(
                                                gap.key(), gap.about(), List.of("It is not in this report any more."))))
                        .filter(changed -> !changed.what().isEmpty())
                        .toList());
    }

    private static List<String> what(@Nullable ReportedGap before, ReportedGap now) {
        if (before == null) {
            return List.of("It is new in this report.");
        }
        List<String> what = new ArrayList<>();
        add(what, "State", before.state(), now.state());
        add(what, "Why nothing is found", before.diagnosis(), now.diagnosis());
        add(what, "How sure", before.sureness(), now.sureness());
        add(what, "Who answers", before.commissioner(), now.commissioner());
        if (before.priority() != now.priority()) {
            what.add(now.priority() ? "It is now one to look at first." : "It is not one to look at first any more.");
        }
        return what;
    }

    /** Slugs are compared: a label may change with an edition. */
    private static void add(List<String> what, String label, Named before, Named now) {
        if (!before.slug().equals(now.slug())) {
            what.add(label + ": " + now.label() + ". Before: " + before.label() + ".");
        }
    }
}
