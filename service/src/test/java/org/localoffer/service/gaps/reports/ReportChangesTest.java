package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.gaps.reports.GapReportContent.Changed;

class ReportChangesTest {

    private static ReportedGap gap(String key, GapState state, Diagnosis diagnosis, boolean first) {
        return SampleReports.gap(key, "About " + key, state, Trend.STEADY, diagnosis, first);
    }

    private static List<Changed> changes(List<ReportedGap> before, List<ReportedGap> now) {
        return ReportChanges.since(4, SampleReports.content(before, null), now).changes();
    }

    @Test
    void whatIsTheSameIsNoChange() {
        ReportedGap same = gap("a", GapState.NEW, Diagnosis.NOT_FOUND, true);

        assertThat(changes(List.of(same), List.of(same))).isEmpty();
    }

    @Test
    void newGapsAndThoseThatAreGoneAreChanges() {
        assertThat(changes(
                        List.of(gap("gone", GapState.NEW, Diagnosis.NOT_FOUND, true)),
                        List.of(gap("fresh", GapState.NEW, Diagnosis.NOT_FOUND, true))))
                .containsExactly(
                        new Changed("fresh", "About fresh", List.of("It is new in this report.")),
                        new Changed("gone", "About gone", List.of("It is not in this report any more.")));
    }

    @Test
    void stateDiagnosisAndPriorityAreCompared() {
        assertThat(changes(
                        List.of(gap("a", GapState.NEW, Diagnosis.NOT_FOUND, false)),
                        List.of(gap("a", GapState.PLANNED, Diagnosis.WAITING, true))))
                .containsExactly(new Changed(
                        "a",
                        "About a",
                        List.of(
                                "State: Action planned. Before: New.",
                                "Why nothing is found: Listed, but families wait. Before: Listed, but not found.",
                                "It is now one to look at first.")));
    }
}
