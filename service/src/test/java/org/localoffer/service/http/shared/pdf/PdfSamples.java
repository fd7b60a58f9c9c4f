package org.localoffer.service.http.shared.pdf;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents like those that the portal makes. */
final class PdfSamples {

    static final Instant MADE = Instant.parse("2027-01-04T07:30:15.123Z");

    private static final List<String> NUMBERS =
            List.of("Listings", "Open now", "For this age", "No referral", "With a waiting time");

    private PdfSamples() {}

    static PdfDocument of(String body) {
        return new PdfDocument(
                "Gap report, October to December 2026",
                "en-GB",
                "<!DOCTYPE html><html lang=\"en\"><head><title>Other</title>"
                        + "<meta name=\"description\" content=\"What families could not find.\"/></head><body>"
                        + body + "</body></html>",
                MADE);
    }

    /** Three or four pages with each kind of thing that a report holds. */
    static PdfDocument report() {
        return of("""
                <h1>Gap report, October to December 2026</h1>
                <p>This report says what families looked for and could not find. It is for the
                <abbr title="Integrated Care Board">ICB</abbr> and for the council.
                Ask about it at <a href="mailto:send@example.org">send@example.org</a>, or read
                <a href="https://www.example.org/reports/12">the page of this report</a>.</p>
                <div class="govuk-inset-text">
                <p>Nobody telling us about a need does not mean that nobody has it.</p></div>
                <h2 id="short">If you read one page</h2>
                <ul><li>Three gaps are new, and two are wider than in the last report.</li>
                <li>Families ask for speech and language therapy more than for anything else.
                <ol><li>Most ask for children under five.</li><li>Half would travel 10 miles.</li></ol></li>
                <li>Four answers are due before 31 March 2027.</li></ul>
                <dl><dt>Period</dt><dd>1 October to 31 December 2026</dd><dt>Made</dt><dd>4 January 2027</dd>
                <dt>Sources</dt><dd>Messages from families</dd><dd>Searches, counted without who asked</dd></dl>
                """ + chart() + """
                <h2 class="lo-new-page">The gaps</h2>
                <h3>Speech and language therapy, autism, age 0 to 4, Southend</h3>
                <p>We are <strong>quite sure</strong> of this gap. Two kinds of evidence say the same.</p>
                <blockquote>
                “We waited <em>fourteen months</em> for a first appointment, and nobody told us why.”</blockquote>
                <h4>Evidence</h4>
                """ + wideTable(14) + """
                <h3>Short breaks, ADHD, age 5 to 11, Portsmouth</h3>
                <p>"""
                + "Families told us that clubs end at six, and that work does not. ".repeat(12) + """
                </p><h2>What changed since the last report</h2>
                """ + table(60));
    }

    static String chart() {
        String bars = IntStream.range(0, 24)
                .mapToObj(month -> "<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"%d\" fill=\"%s\" stroke=\"none\"/>"
                        .formatted(
                                month * 26 + 4,
                                160 - (month * 37 % 150 + 4),
                                month * 37 % 150 + 4,
                                month == 23 ? "none" : "currentColor"))
                .collect(Collectors.joining());
        return "<figure class=\"lo-chart\"><figcaption>Messages from families</figcaption>"
                + "<svg viewBox=\"0 0 624 160\" role=\"img\"><title>Messages by month</title>"
                + "<desc>Most: 14 in March 2026.</desc>" + bars
                + "<line x1=\"0\" y1=\"160\" x2=\"624\" y2=\"160\" stroke=\"currentColor\"/></svg>"
                + "<div class=\"lo-chart__ends\"><span class=\"lo-chart__first\">January 2025</span>"
                + "<span class=\"lo-chart__last\">December 2026</span></div>"
                + "<p class=\"govuk-body\">Most: 14, March 2026.</p></figure>"
                + "<details class=\"lo-prints\"><table class=\"lo-chart__numbers\">"
                + "<caption>Messages by month</caption>"
                + "<thead><tr><th scope=\"col\">Month</th>"
                + "<th class=\"govuk-table__header--numeric\" scope=\"col\">Messages</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">January 2025</th><td class=\"govuk-table__cell--numeric\">4</td></tr>"
                + "</tbody></table></details>";
    }

    static String wideTable(int rows) {
        String head = "Where|Listings|Open now|For this age|No referral|With a waiting time|Longest wait"
                + "|Searches|Messages";
        return "<table><caption>Supply and demand by area</caption><thead><tr>"
                + Arrays.stream(head.split("\\|", -1))
                        .map(name -> "<th scope=\"col\"%s>%s</th>"
                                .formatted(
                                        NUMBERS.contains(name) ? " class=\"govuk-table__header--numeric\"" : "", name))
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "<tr><th scope=\"row\">Leigh-on-Sea and Westcliff " + row + "</th>"
                                + "<td class=\"govuk-table__cell--numeric\">1,204</td>".repeat(5)
                                + "<td>Over six months, and longer in winter</td><td>17</td><td>Fewer than 5</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    static String table(int rows) {
        return "<table><caption>Signals by month</caption><thead><tr><th scope=\"col\">Month</th>"
                + "<th scope=\"col\">Before</th><th scope=\"col\">Now</th></tr></thead><tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "<tr><th scope=\"row\">Row " + row + "</th><td>" + row * 7 + "</td><td>"
                                + row * 11 + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    /** @param gaps each with a table of twenty rows */
    static PdfDocument ofGaps(int gaps) {
        return of("<h1>Every gap</h1>"
                + IntStream.rangeClosed(1, gaps)
                        .mapToObj(gap ->
                                "<h2>Gap " + gap + "</h2><p>Speech and language therapy, age 0 to 4.</p>" + table(20))
                        .collect(Collectors.joining()));
    }
}
