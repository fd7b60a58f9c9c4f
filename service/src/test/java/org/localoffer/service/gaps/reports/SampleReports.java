package org.localoffer.service.gaps.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.gaps.Sureness;
import org.localoffer.service.gaps.Trend;

/** Reports as they are stored, for tests without a database. */
public final class SampleReports {

    private SampleReports() {}

    public static Named named(String slug) {
        return new Named(slug, "Label of " + slug);
    }

    /** A gap with everything that a gap may have. */
    public static ReportedGap gap(String key) {
        return gap(key, "What is missing: " + key, GapState.PLANNED, Trend.RISING, Diagnosis.NOT_FITTING, true);
    }

    public static ReportedGap gap(
            String key, String about, GapState state, Trend trend, Diagnosis diagnosis, boolean priority) {
        return new ReportedGap(
                key,
                about,
                "short-breaks",
                "asd",
                "5-11",
                "any",
                "-",
                named("icb-children"),
                List.of(named("council-education")),
                LocalDate.of(2026, 2, 1),
                Named.of(Sureness.CLEAR),
                6,
                List.of(
                        new ReportedGap.Counted(named("comment"), 5, 3, 1, 0, "Rising", "Too few to say"),
                        new ReportedGap.Counted(named("search"), 40, 12, 9, 2, "About the same", "Not known yet")),
                Named.of(trend),
                Named.of(Trend.NOT_KNOWN),
                List.of("this site", "by phone"),
                List.of(
                        new ReportedGap.Supplied(Named.of(SupplyNumber.OF_KIND), 4),
                        new ReportedGap.Supplied(Named.of(SupplyNumber.FITTING), 0)),
                Named.of(diagnosis),
                Named.of(Diagnosis.NOTHING_LISTED),
                "None fits.",
                "We know of one more club.",
                priority,
                List.of("no open listing fits", "the signals are rising"),
                List.of("Needs report, page 12"),
                List.of(1, 2),
                Named.of(state),
                state == GapState.PLANNED
                        ? new ReportedGap.Plan(
                                "Find a room", "Head of inclusion", LocalDate.of(2026, 11, 30), null, "Amber", true)
                        : null,
                state == GapState.DECLINED ? "There is no money for it." : null,
                new ReportedGap.Answered("Published on 3 May 2026", 7L, 3));
    }

    /** A gap of which next to nothing is known. */
    public static ReportedGap bareGap(String key) {
        return new ReportedGap(
                key,
                "Any kind of help",
                "-",
                "asd",
                "-",
                "-",
                "-",
                named("joint-group"),
                List.of(),
                null,
                Named.of(Sureness.FEW),
                0,
                List.of(),
                Named.of(Trend.TOO_FEW),
                Named.of(Trend.TOO_FEW),
                List.of(),
                List.of(),
                Named.of(Diagnosis.INSUFFICIENT_EVIDENCE),
                Named.of(Diagnosis.INSUFFICIENT_EVIDENCE),
                "Nobody said what kind of help is missing.",
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                Named.of(GapState.ACKNOWLEDGED),
                null,
                null,
                null);
    }

    public static GapReportContent content(List<ReportedGap> gaps, GapReportContent.@Nullable LastReport last) {
        ReportPeriod period = new ReportPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        return new GapReportContent(
                ReportKind.PERFORMANCE,
                List.of(named("icb-children")),
                period,
                Instant.parse("2027-01-04T06:30:01.123456Z"),
                3,
                1,
                new ReportSummary(period, gaps, 2, last).sentences(),
                ReportMethod.sources(period, 3),
                ReportMethod.limits(),
                gaps,
                2,
                List.of(new GapReportContent.Unmapped(named("search"), 14)),
                last);
    }

    /** The second issue, whose first text was withdrawn. */
    public static ReportFiles.Written written(List<ReportedGap> gaps) {
        return new ReportFiles.Written(
                12,
                2,
                "A comment was counted twice.",
                content(
                        gaps,
                        new GapReportContent.LastReport(
                                9,
                                LocalDate.of(2026, 9, 30),
                                List.of(new GapReportContent.Changed("a~-~-~-~-", "A", List.of("It is new."))))),
                List.of(
                        new ReportText(1, null, LocalDate.of(2027, 2, 3)),
                        new ReportText(2, "=HYPERLINK(\"x\") is what we see, and “quotes”.\nNo club.", null),
                        new ReportText(3, "We look for a room.", null)));
    }
}
