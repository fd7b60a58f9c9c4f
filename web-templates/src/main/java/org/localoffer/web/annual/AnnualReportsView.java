package org.localoffer.web.annual;

import java.util.List;

import org.localoffer.web.layout.Link;

/** @param reports the newest year first; empty before the first one is published */
public record AnnualReportsView(List<Row> reports) {

    public AnnualReportsView {
        reports = List.copyOf(reports);
    }

    /**
     * One report.
     *
     * @param report its page
     * @param years such as "1 January 2026 to 31 December 2026"
     * @param forms other forms of it, such as the PDF
     */
    public record Row(Link report, String years, List<Link> forms) {

        public Row {
            forms = List.copyOf(forms);
        }
    }
}
