package org.localoffer.benchmark.relevance;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person reads of a relevance measurement. */
record RelevanceReport(List<JudgedAnswer> rows, Scores portal, Scores plain) {

    /** So many are told as the worst: what a person looks into before the next change. */
    private static final int WORST = 10;

    /** Of all questions. */
    static RelevanceReport of(List<JudgedAnswer> rows) {
        return new RelevanceReport(rows, Scores.of(rows, JudgedAnswer::portal), Scores.of(rows, JudgedAnswer::plain));
    }

    /** The same of each style, in the order of the file. */
    Map<String, RelevanceReport> byStyle() {
        return by(row -> row.query().style().toLowerCase(Locale.ROOT));
    }

    /** The same of each file. */
    Map<String, RelevanceReport> bySet() {
        return by(row -> row.query().set());
    }

    private Map<String, RelevanceReport> by(Function<JudgedAnswer, String> group) {
        Map<String, List<JudgedAnswer>> groups =
                rows.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        Map<String, RelevanceReport> reports = new LinkedHashMap<>();
        groups.forEach((name, some) -> reports.put(name, of(some)));
        return reports;
    }

    /** At most ten questions that are not gaps and fall short of the ideal page, the worst first. */
    List<JudgedAnswer> worst() {
        return rows.stream()
                .filter(row -> !row.query().isGap() && row.ndcg() < 1)
                .sorted(Comparator.comparingDouble(JudgedAnswer::ndcg))
                .limit(WORST)
                .toList();
    }

    void print(PrintStream out) {
        int judged = rows.size() - portal.gaps();
        out.printf(
                Locale.ROOT,
                "%d questions: %d with an answer, %d that nothing answers (gaps)%n",
                rows.size(),
                judged,
                portal.gaps());
        warn(out);
        out.println();
        out.printf(
                Locale.ROOT,
                "%-16s %8s %12s   %s%n",
                "",
                "portal",
                "plain match",
                "closed of the distance from plain to 1");
        if (judged > 0) {
            measure(out, "success@1", portal.successAt1(), plain.successAt1());
            measure(out, "success@3", portal.successAt3(), plain.successAt3());
            measure(out, "nDCG@10", portal.ndcgAt10(), plain.ndcgAt10());
        }
        out.printf(Locale.ROOT, "%-16s %8s %12s%n", "gaps recognised", gaps(portal), gaps(plain));
        if (bySet().size() > 1) {
            printGroups(out, "set", bySet());
        }
        printGroups(out, "style", byStyle());
        printWorst(out);
        printMisses(out);
    }

    private static void printGroups(PrintStream out, String kind, Map<String, RelevanceReport> groups) {
        out.println();
        out.printf(Locale.ROOT, "%-16s %9s %22s %22s%n", kind, "questions", "success@3 (plain)", "nDCG@10 (plain)");
        groups.forEach((name, report) -> report.printAsGroup(out, name));
    }

    private void printAsGroup(PrintStream out, String name) {
        out.printf(Locale.ROOT, "%-16s %9d ", name, rows.size());
        if (portal.gaps() == rows.size()) {
            out.printf(Locale.ROOT, "recognised: %s (%s)%n", gaps(portal), gaps(plain));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%14.3f (%.3f) %14.3f (%.3f)%n",
                    portal.successAt3(),
                    plain.successAt3(),
                    portal.ndcgAt10(),
                    plain.ndcgAt10());
        }
    }

    private void printWorst(PrintStream out) {
        ReportLines.worst(
                out,
                worst().stream()
                        .map(row -> new ReportLines.Bad(row.ndcg(), row.query(), whatCame(row)))
                        .toList());
    }

    private void printMisses(PrintStream out) {
        List<JudgedAnswer> missed = rows.stream().filter(JudgedAnswer::missed).toList();
        out.println();
        if (missed.isEmpty()) {
            out.println("No misses.");
            return;
        }
        out.printf(Locale.ROOT, "Misses: %d%n", missed.size());
        missed.forEach(row -> miss(out, row));
    }

    private void warn(PrintStream out) {
        ReportLines.warnOfLimited(
                out, rows.stream().filter(row -> row.portal().limited()).count());
        if (rows.size() > portal.gaps() && rows.stream().noneMatch(RelevanceReport::foundAnything)) {
            out.println("WARNING: nothing that the file calls right came up, on either side. Is the file about another"
                    + " directory?");
        }
    }

    private static boolean foundAnything(JudgedAnswer row) {
        return Measures.ndcg(row.query(), row.portal().references()) > 0
                || Measures.ndcg(row.query(), row.plain().references()) > 0;
    }

    private static void measure(PrintStream out, String name, double portal, double plain) {
        out.printf(Locale.ROOT, "%-16s %8.3f %12.3f   %s%n", name, portal, plain, ReportLines.closed(portal, plain));
    }

    private static String gaps(Scores scores) {
        return scores.gapsRecognised() + " of " + scores.gaps();
    }

    private static void miss(PrintStream out, JudgedAnswer row) {
        out.printf(
                Locale.ROOT,
                "%-5s %s%n      %s%n",
                row.query().id(),
                row.query().query(),
                whatCame(row));
    }

    private static String whatCame(JudgedAnswer row) {
        JudgedQuery query = row.query();
        if (row.portal().refusal() != null) {
            return "the portal refused it: " + row.portal().refusal();
        }
        if (query.isGap()) {
            return "expected that nothing fits; first came " + row.portal().first();
        }
        int rank = Measures.rank(query, row.portal().references());
        return "expected " + String.join(" or ", query.expectedTop())
                + (rank == 0 ? " (not on the page)" : " (place " + rank + ")")
                + "; first came " + row.portal().first();
    }
}
