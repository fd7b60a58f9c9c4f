package org.localoffer.benchmark.relevance;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a person reads of a relevance measurement. */
record RelevanceReport(List<Row> rows, Scores portal, Scores plain) {

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
        List<Row> missed = rows.stream().filter(Row::missed).toList();
        out.println();
        if (missed.isEmpty()) {
            out.println("No misses.");
            return;
        }
        out.printf(Locale.ROOT, "Misses: %d%n", missed.size());
        missed.forEach(row -> miss(out, row));
    }

    private void warn(PrintStream out) {
        long limited = rows.stream().filter(row -> row.portal().limited()).count();
        if (limited > 0) {
            out.printf(
                    Locale.ROOT,
                    "WARNING: %d questions were answered from the database, because the search engine is down or being"
                            + " filled. These are not the figures of the search.%n",
                    limited);
        }
        if (rows.size() > portal.gaps() && rows.stream().noneMatch(RelevanceReport::foundAnything)) {
            out.println("WARNING: nothing that the file calls right came up, on either side. Is the file about another"
                    + " directory?");
        }
    }

    private static boolean foundAnything(Row row) {
        return Measures.ndcg(row.query(), row.portal().references()) > 0
                || Measures.ndcg(row.query(), row.plain().references()) > 0;
    }

    private static void measure(PrintStream out, String name, double portal, double plain) {
        OptionalDouble closed = Scores.closed(portal, plain);
        String share = closed.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f%%", 100 * closed.getAsDouble());
        out.printf(Locale.ROOT, "%-16s %8.3f %12.3f   %s%n", name, portal, plain, share);
    }

    private static String gaps(Scores scores) {
        return scores.gapsRecognised() + " of " + scores.gaps();
    }

    private static void miss(PrintStream out, Row row) {
        JudgedQuery query = row.query();
        out.printf(Locale.ROOT, "%-5s %s%n", query.id(), query.query());
        if (row.portal().refusal() != null) {
            out.printf(
                    Locale.ROOT,
                    "      the portal refused it: %s%n",
                    row.portal().refusal());
        } else if (query.isGap()) {
            out.printf(Locale.ROOT, "      expected that nothing fits; first came %s%n", first(row.portal()));
        } else {
            int rank = Measures.rank(query, row.portal().references());
            out.printf(
                    Locale.ROOT,
                    "      expected %s (%s); first came %s%n",
                    String.join(" or ", query.expectedTop()),
                    rank == 0 ? "not on the page" : "place " + rank,
                    first(row.portal()));
        }
    }

    private static String first(Answer answer) {
        return answer.hits().isEmpty()
                ? "nothing"
                : answer.hits().getFirst().reference() + " "
                        + answer.hits().getFirst().name();
    }
}
