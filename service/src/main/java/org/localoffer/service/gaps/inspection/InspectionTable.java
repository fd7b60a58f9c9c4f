package org.localoffer.service.gaps.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.coverage.HeadingCoverage;
import org.localoffer.service.gaps.coverage.Suppliers;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * One CSV file of an inspection.
 *
 * @param file its name
 * @param about what it is, in a sentence
 * @param header names of the columns
 * @param rows as many values as columns in each
 */
record InspectionTable(String file, String about, List<String> header, List<List<String>> rows) {

    /** The tables of an inspection, in the words of the edition that it was made with. */
    static List<InspectionTable> of(Inspection inspection, LocalArea area) {
        return List.of(coverage(inspection, area), freshness(inspection), comments(inspection), gaps(inspection, area));
    }

    private static InspectionTable coverage(Inspection inspection, LocalArea area) {
        LocalDate day = inspection.coverage().day();
        return new InspectionTable(
                "coverage.csv",
                "What the law asks the Local Offer to tell, and what stood behind each heading on the last day of the"
                        + " period, as on the page /coverage. Guides are counted as they are now.",
                List.of(
                        "key",
                        "heading",
                        "reference",
                        "state",
                        "listings",
                        "guides",
                        "not checked lately",
                        "who should supply it",
                        "why none is expected"),
                inspection.coverage().headings().stream()
                        .map(covered -> row(covered, area, day))
                        .toList());
    }

    private static List<String> row(HeadingCoverage covered, LocalArea area, LocalDate day) {
        return List.of(
                covered.heading().slug(),
                covered.heading().label(),
                words(covered.heading().reference()),
                covered.state().label(),
                Long.toString(covered.listings()),
                Long.toString(covered.guides()),
                Long.toString(covered.overdue()),
                Suppliers.of(covered.heading(), area, day).label(),
                words(covered.heading().noneExpected()));
    }

    private static InspectionTable freshness(Inspection inspection) {
        return new InspectionTable(
                "freshness.csv",
                "How many listings, by sector, were confirmed in the period, were overdue on its last day (six months"
                        + " after they were last confirmed, or never confirmed), and had never been confirmed by then.",
                List.of(
                        "sector",
                        "listings",
                        "confirmed in the period",
                        "confirmed in per cent",
                        "overdue",
                        "overdue in per cent",
                        "never confirmed",
                        "never confirmed in per cent"),
                inspection.freshness().stream()
                        .map(row -> List.of(
                                row.label(),
                                Long.toString(row.listings()),
                                Long.toString(row.confirmed()),
                                Long.toString(row.percent(row.confirmed())),
                                Long.toString(row.overdue()),
                                Long.toString(row.percent(row.overdue())),
                                Long.toString(row.never()),
                                Long.toString(row.percent(row.never()))))
                        .toList());
    }

    private static InspectionTable comments(Inspection inspection) {
        return new InspectionTable(
                "comments-and-answers.csv",
                "Comments of families that were answered in public in the period, as they stand on the page"
                        + " /you-said-we-did: public copies without names, never what was first written. A comment that"
                        + " is not shown just now is left out. An answer without a comment is to a gap that was found in"
                        + " other ways.",
                List.of(
                        "answer",
                        "about",
                        "comment",
                        "who answers",
                        "their answer",
                        "what happens next",
                        "by when",
                        "done on",
                        "published on"),
                inspection.comments().stream()
                        .map(row -> List.of(
                                Long.toString(row.number()),
                                row.about(),
                                words(row.comment()),
                                row.who(),
                                row.answer(),
                                words(row.action()),
                                words(row.due()),
                                words(row.done()),
                                words(row.published())))
                        .toList());
    }

    private static InspectionTable gaps(Inspection inspection, LocalArea area) {
        return new InspectionTable(
                "gap-outcomes.csv",
                "Gaps with which a body took a step: those that came to their state in the period, and those that it had"
                        + " begun by the last day and not ended. Each is shown as it is now. Actions and reasons are"
                        + " working notes of the bodies, and have not been checked for publication.",
                List.of(
                        "gap",
                        "about",
                        "who answers",
                        "state",
                        "since",
                        "action",
                        "role that sees to it",
                        "by when",
                        "rating",
                        "line of the joint plan",
                        "why declined",
                        "answer"),
                inspection.gaps().stream().map(gap -> row(gap, area)).toList());
    }

    private static List<String> row(InspectedGap gap, LocalArea area) {
        GapPlan plan = gap.plan();
        return List.of(
                gap.gapKey().key(),
                gap.about(),
                gap.who(),
                gap.state().label(),
                words(gap.since()),
                words(plan == null ? null : plan.action()),
                words(plan == null ? null : plan.ownerRole()),
                words(plan == null ? null : plan.due()),
                words(plan == null ? null : plan.rating().label()),
                words(plan == null || plan.line() == null ? null : area.planLineLabel(plan.line())),
                words(gap.declinedBecause()),
                words(gap.answer()));
    }

    /** Empty for null. */
    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
