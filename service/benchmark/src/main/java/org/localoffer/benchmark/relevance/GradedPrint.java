package org.localoffer.benchmark.relevance;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person reads of a relevance measurement by grades. */
record GradedPrint(GradedReport report, PrintStream out) {

    private static final String ROW = "%-17s %-20s %-20s %s%n";
    private static final String GROUP = "%-17s %9s  %-13s %-13s %-13s %-13s %-13s %-13s %s%n";

    /** @param gradedAgain how many grades of an earlier file were replaced by those of a later one */
    void print(int gradedAgain) {
        int questions = report.answers().size();
        out.printf(
                Locale.ROOT,
                "%d questions: %d with an answer, %d that nothing answers (gaps: no listing of grade 2 or 3)%n",
                questions,
                questions - report.gaps(),
                report.gaps());
        if (gradedAgain > 0) {
            out.printf(Locale.ROOT, "%d pairs were graded twice: the later grade counts.%n", gradedAgain);
        }
        Estimate ungraded = report.ungraded();
        out.printf(
                Locale.ROOT,
                "%.0f of the %.0f listings on the portal's first pages are not graded, and count as 0.%n",
                ungraded.sum(),
                ungraded.of());
        warn();
        printFigures();
        if (report.bySet().size() > 1) {
            printGroups("set", report.bySet());
        }
        printGroups("style", report.byStyle());
        printWorstStrong();
        printWorst();
    }

    private void warn() {
        if (report.withoutGrades() > 0) {
            out.printf(
                    Locale.ROOT,
                    "WARNING: %d questions have no grades at all, and count as gaps.%n",
                    report.withoutGrades());
        }
        ReportLines.warnOfLimited(
                out,
                report.answers().stream()
                        .filter(answer -> answer.portal().limited())
                        .count());
    }

    private void printFigures() {
        out.println();
        out.printf(
                Locale.ROOT,
                ROW,
                "with 95% interval",
                "portal",
                "plain match",
                "closed of the distance from plain to 1");
        beside("success@1", report.portal().successAt1(), report.plain().successAt1());
        beside("success@3", report.portal().successAt3(), report.plain().successAt3());
        beside("nDCG@10", report.portal().ndcgAt10(), report.plain().ndcgAt10());
        beside(
                "gaps recognised",
                report.portal().gapsRecognised(),
                report.plain().gapsRecognised());
        out.println();
        out.println("called strong on the first page");
        pooled("precision", report.strong().precision(), "have grade 2 or 3");
        pooled("useless", report.strong().useless(), "have grade 0");
        pooled("recall", report.strong().recall(), "of grade 2 or 3 are called strong");
    }

    private void beside(String name, Estimate portal, Estimate plain) {
        String closed = ReportLines.closed(portal.value(), plain.value());
        out.printf(Locale.ROOT, ROW, name, portal.told(), plain.told(), closed);
    }

    private void pooled(String name, Estimate figure, String meaning) {
        String counts = String.format(Locale.ROOT, "%.0f of %.0f %s", figure.sum(), figure.of(), meaning);
        out.printf(Locale.ROOT, "%-17s %-20s %s%n", name, figure.told(), counts);
    }

    private void printGroups(String kind, Map<String, GradedReport> groups) {
        out.println();
        out.printf(
                Locale.ROOT,
                GROUP,
                kind,
                "questions",
                "success@1 %",
                "success@3 %",
                "nDCG@10 %",
                "precision %",
                "useless %",
                "recall %",
                "gaps %");
        groups.forEach((name, group) -> out.printf(
                Locale.ROOT,
                GROUP,
                name,
                group.answers().size(),
                group.portal().successAt1().toldInPercent(),
                group.portal().successAt3().toldInPercent(),
                group.portal().ndcgAt10().toldInPercent(),
                group.strong().precision().toldInPercent(),
                group.strong().useless().toldInPercent(),
                group.strong().recall().toldInPercent(),
                group.portal().gapsRecognised().toldInPercent()));
    }

    private void printWorstStrong() {
        List<GradedReport.UselessStrong> worst = report.worstStrong();
        out.println();
        out.printf(Locale.ROOT, "Useless and called strong: %d%n", worst.size());
        worst.forEach(strong -> {
            JudgedQuery query = strong.answer().query();
            boolean graded = strong.answer().question().isGraded(strong.hit().reference());
            out.printf(Locale.ROOT, "%-5s %s%n", query.id(), query.query());
            out.printf(
                    Locale.ROOT,
                    "      place %d: %s %s (%s)%n",
                    strong.place(),
                    strong.hit().reference(),
                    strong.hit().name(),
                    graded ? "grade 0" : "not graded");
        });
    }

    private void printWorst() {
        ReportLines.worst(
                out,
                report.worst().stream()
                        .map(answer -> new ReportLines.Bad(answer.ndcg(), answer.query(), whatCame(answer)))
                        .toList());
    }

    private static String whatCame(GradedAnswer answer) {
        if (answer.portal().refusal() != null) {
            return "the portal refused it: " + answer.portal().refusal();
        }
        int rank = answer.question().rank(answer.portal().references());
        return "expected " + String.join(" or ", answer.question().right())
                + (rank == 0 ? " (not on the page)" : " (place " + rank + ")")
                + "; first came " + answer.portal().first();
    }
}
