package org.localoffer.benchmark.relevance;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a person reads of a relevance measurement. */
record RelevanceReport(List<Row> rows, Scores portal, Scores plain) {

    void print(PrintStream out) {
        int judged = rows.size() - portal.gaps();
        line(
                out,
                "%d questions: %d with an answer, %d that nothing answers (gaps)",
                rows.size(),
                judged,
                portal.gaps());
        warn(out);
        out.println();
        line(out, "%-16s %8s %12s   %s", "", "portal", "plain match", "closed of the distance from plain to 1");
        measure(out, "success@1", portal.successAt1(), plain.successAt1());
        measure(out, "success@3", portal.successAt3(), plain.successAt3());
        measure(out, "nDCG@10", portal.ndcgAt10(), plain.ndcgAt10());
        line(out, "%-16s %8s %12s", "gaps recognised", gaps(portal), gaps(plain));
        List<Row> missed = rows.stream().filter(Row::missed).toList();
        out.println();
        if (missed.isEmpty()) {
            out.println("No misses.");
            return;
        }
        line(out, "Misses: %d", missed.size());
        missed.forEach(row -> miss(out, row));
    }

    private void warn(PrintStream out) {
        long limited = rows.stream().filter(row -> row.portal().limited()).count();
        if (limited > 0) {
            line(
                    out,
                    "WARNING: %d questions were answered from the database, because the search engine is down or being"
                            + " filled. These are not the figures of the search.",
                    limited);
        }
        if (rows.stream().noneMatch(RelevanceReport::foundAnything)) {
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
        line(out, "%-16s %8.3f %12.3f   %s", name, portal, plain, share);
    }

    private static String gaps(Scores scores) {
        return scores.gapsRecognised() + " of " + scores.gaps();
    }

    private static void miss(PrintStream out, Row row) {
        JudgedQuery query = row.query();
        line(out, "%-5s %s", query.id(), query.query());
        if (row.portal().refusal() != null) {
            line(out, "      the portal refused it: %s", row.portal().refusal());
        } else if (query.isGap()) {
            line(out, "      expected that nothing fits; first came %s", first(row.portal()));
        } else {
            int rank = Measures.rank(query, row.portal().references());
            line(
                    out,
                    "      expected %s (%s); first came %s",
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

    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
