package org.localoffer.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.coverage.CoverageDeskView;
import org.localoffer.web.coverage.CoverageRow;
import org.localoffer.web.coverage.CoverageView;
import org.localoffer.web.coverage.HeadingDeskView;
import org.localoffer.web.coverage.HeadingView;
import org.localoffer.web.coverage.InspectionView;
import org.localoffer.web.coverage.ItemLine;
import org.localoffer.web.coverage.StateLine;
import org.localoffer.web.coverage.StateView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/** Views of the coverage of the law and of figures for an inspection, filled as on a working portal. */
final class CoverageViews {

    private static final StateView COVERED = new StateView("covered", "Covered");
    private static final StateView THIN = new StateView("thin", "Thin");
    private static final StateView UNCONFIRMED = new StateView("unconfirmed-only", "Unconfirmed only");
    private static final StateView NONE_EXPECTED = new StateView("none-expected", "None expected");
    private static final StateView NOT_COVERED = new StateView("not-covered", "Not covered");

    private static final List<StateLine> STATES = List.of(
            new StateLine(COVERED, "Two or more listings or guides tell families about it.", "14 of 26"),
            new StateLine(THIN, "Only one listing or guide tells about it.", "4 of 26"),
            new StateLine(UNCONFIRMED, "There is something, but nobody has checked it lately.", "3 of 26"),
            new StateLine(NONE_EXPECTED, "There is nothing, and the council says why.", "1 of 26"),
            new StateLine(NOT_COVERED, "There is nothing yet.", "4 of 26"));

    private CoverageViews() {}

    static CoverageView coverage() {
        return new CoverageView(
                "21 November 2026",
                List.of(
                        new CoverageView.Group(
                                "not-covered",
                                STATES.getLast(),
                                false,
                                List.of(new CoverageRow(
                                        new Link("Non-maintained special schools", "/coverage/lo-04"),
                                        "Sch 2 para 1(d)",
                                        "Nothing"))),
                        new CoverageView.Group("thin", STATES.get(1), false, List.of()),
                        new CoverageView.Group(
                                "covered",
                                STATES.getFirst(),
                                true,
                                List.of(new CoverageRow(
                                        new Link("Health care", "/coverage/lo-14"), "s.30(2)(a)", "28 listings")))));
    }

    static CoverageView nothing() {
        return new CoverageView("21 November 2026", List.of());
    }

    static HeadingView heading() {
        return new HeadingView(
                "Health care",
                "LO-14",
                "s.30(2)(a)",
                COVERED,
                "Two or more listings or guides tell families about it.",
                null,
                null,
                List.of(),
                "28 listings and 1 guide",
                List.of(
                        new ItemLine(new Link("Short breaks", "/guides/short-breaks"), "Guide", "1 October 2026"),
                        new ItemLine(new Link("Physiotherapy", "/listings/physiotherapy"), "Listing", "Never")),
                Paging.at(1, 2, number -> "/coverage/lo-14?page=" + number),
                List.of(new Link("Do you run this? Tell us", "/contact")));
    }

    static HeadingView headingOfFields() {
        return new HeadingView(
                "Who help is for, how to get it and how it is decided",
                "LO-25",
                "Not told to us yet",
                THIN,
                "Fewer than half of the listings that should tell it do.",
                null,
                "The law asks each of 109 listings for this. All of it is told by 12.",
                List.of(
                        new HeadingView.FieldLine("Who can use it", "37 of 109"),
                        new HeadingView.FieldLine("How to get it", "54 of 109")),
                "12 listings",
                List.of(new ItemLine(
                        new Link("Physiotherapy", "/listings/physiotherapy"), "Listing", "3 May 2026, too long ago")),
                Paging.ONE_PAGE,
                List.of());
    }

    static HeadingView headingWithNothing(@Nullable String noneExpected) {
        return new HeadingView(
                "Non-maintained special schools",
                "LO-04",
                "Sch 2 para 1(d)",
                noneExpected == null ? NOT_COVERED : NONE_EXPECTED,
                "There is nothing yet.",
                noneExpected,
                null,
                List.of(),
                "Nothing",
                List.of(),
                Paging.ONE_PAGE,
                List.of(new Link("Do you run this? Tell us", "/contact")));
    }

    static CoverageDeskView desk() {
        return new CoverageDeskView(
                "21 November 2026",
                STATES,
                List.of(new Link("All headings", null), new Link("Thin", "/editor/coverage?state=thin")),
                "26 headings",
                List.of(
                        new CoverageDeskView.Row(
                                new Link("LO-14 Health care", "/editor/coverage/lo-14"),
                                COVERED,
                                "28 listings",
                                "12",
                                "Integrated care board (ICB, the local NHS commissioner): children",
                                "Not yet"),
                        new CoverageDeskView.Row(
                                new Link("LO-26 Support in higher education", "/editor/coverage/lo-26"),
                                THIN,
                                "1 guide",
                                "0",
                                "Council: education after 16",
                                "3 November 2026")));
    }

    static CoverageDeskView deskOfNone() {
        return new CoverageDeskView(
                "21 November 2026",
                STATES,
                List.of(new Link("All headings", "/editor/coverage"), new Link("Thin", null)),
                "0 headings: Thin",
                List.of());
    }

    static HeadingDeskView deskHeading() {
        return new HeadingDeskView(
                "They have been asked by mail.",
                headingWithNothing(null),
                "Council: education and inclusion",
                Form.of(
                        "/editor/coverage/lo-04/invite",
                        List.of(),
                        List.of(),
                        Button.main("Ask them by mail: Council: education and inclusion")),
                null,
                List.of("3 November 2026: Council: education and inclusion"),
                List.of(new ItemLine(new Link("A new school", "/listings/a-new-school"), "Planned", "Never")));
    }

    static HeadingDeskView deskHeadingOfNoMailbox() {
        return new HeadingDeskView(
                null,
                headingOfFields(),
                "Nobody",
                null,
                "We know no mailbox of theirs, so nobody can be asked from here.",
                List.of(),
                List.of());
    }

    private static Form period(@Nullable String error) {
        return Form.of(
                "/editor/inspection",
                List.of(),
                List.of(
                        Field.of(FieldKind.SHORT, "from", "First day", "1/7/2026")
                                .withHint("Like 1/7/2026"),
                        Field.of(FieldKind.SHORT, "to", "Last day", "soon").withError(error)),
                Button.secondary("Show this period"));
    }

    static InspectionView inspection() {
        return new InspectionView(
                List.of(new Link("Last month: 1 October 2026 to 31 October 2026", "/editor/inspection?from=a&to=b")),
                period(null),
                new InspectionView.Figures(
                        "1 July 2026 to 30 September 2026",
                        new Link("Download all of it as one file (ZIP)", "/editor/inspection/files.zip?from=a&to=b"),
                        STATES,
                        List.of(
                                new InspectionView.FreshnessRow("Health", "28", "12 (43%)", "10 (36%)", "6 (21%)"),
                                new InspectionView.FreshnessRow(
                                        "All listings", "114", "40 (35%)", "60 (53%)", "14 (12%)")),
                        "In this period 9 answers were published. 12 comments stand beside them.",
                        List.of(new InspectionView.CountRow("Action planned", "4"))));
    }

    static InspectionView inspectionRefused() {
        return new InspectionView(List.of(), period("Enter the last day, like 30/9/2026"), null);
    }
}
