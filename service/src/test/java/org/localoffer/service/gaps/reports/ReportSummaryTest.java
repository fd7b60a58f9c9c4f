package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.Trend;

/** The page for those who read one page only. */
class ReportSummaryTest {

    private static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    private static String said(List<ReportedGap> gaps, int few) {
        return String.join("\n", new ReportSummary(PERIOD, gaps, few, null).sentences());
    }

    private static ReportedGap gap(String about, GapState state, Trend trend, Diagnosis diagnosis, boolean first) {
        return SampleReports.gap(about + "~-~-~-~-", about, state, trend, diagnosis, first);
    }

    @Test
    void aReportWithoutGapsSaysSo() {
        assertThat(said(List.of(), 0)).isEqualTo("Nothing that we call a gap came up in the year to 31 December 2026.");
    }

    @Test
    void itNamesWhatToLookAtFirstWhatRisesAndWhatIsNotListed() {
        assertThat(said(
                        List.of(
                                gap("Clubs", GapState.NEW, Trend.RISING, Diagnosis.NOTHING_LISTED, true),
                                gap("Music", GapState.PLANNED, Trend.STEADY, Diagnosis.NOT_FOUND, false)),
                        1))
                .contains(
                        "2 gaps are in this report.",
                        "Look at this one first, because nothing fits or the signals rise: Clubs.",
                        "The signals rise most clearly for: Clubs.",
                        "Nothing is listed for: Clubs.",
                        "Nobody has taken a step yet: 1. An action is planned: 1, of which overdue: 1."
                                + " A public answer is there: 2.",
                        "1 more thing that may be missing has one signal only.");
    }

    @Test
    void signalsOfAllGapsAreAddedUpByPeriod() {
        assertThat(said(List.of(SampleReports.gap("a~-~-~-~-"), SampleReports.gap("b~-~-~-~-")), 0))
                .contains(
                        "Messages from families about these gaps: 6. In the period before: 2. A year before: 0.",
                        "Searches about them that failed families: 24. In the period before: 18. A year before: 4.");
    }

    @Test
    void itNamesThreeAndCountsTheRest() {
        List<ReportedGap> gaps = IntStream.rangeClosed(1, 5)
                .mapToObj(at -> gap("Gap " + at, GapState.NEW, Trend.STEADY, Diagnosis.NOT_FOUND, true))
                .toList();

        assertThat(said(gaps, 0)).contains("Look at these first", ": Gap 1; Gap 2; Gap 3; and 2 more.");
    }

    @Test
    void itSaysHowManyGapsChanged() {
        GapReportContent.LastReport none = new GapReportContent.LastReport(4, LocalDate.of(2026, 9, 30), List.of());

        assertThat(new ReportSummary(PERIOD, List.of(SampleReports.gap("a~-~-~-~-")), 0, none).sentences())
                .last()
                .isEqualTo("Nothing changed since the last report, which went to 30 September 2026.");
    }
}
