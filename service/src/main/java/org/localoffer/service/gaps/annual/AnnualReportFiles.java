package org.localoffer.service.gaps.annual;

import java.time.Instant;

/** Makes the file of an issued report. The implementation is in the web layer, which has the templates. */
public interface AnnualReportFiles {

    /**
     * The report as a PDF document; the same content and moment make the same bytes.
     *
     * @param issuedAt when the report was issued
     */
    byte[] pdf(AnnualReportContent content, Instant issuedAt);
}
