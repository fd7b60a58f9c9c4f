package org.localoffer.service.http.shared.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A document to be made into a PDF file.
 *
 * @param title shown in the bar of the reader's window and at the foot of each page; not blank
 * @param language tag of the text's language, such as "en-GB"
 * @param html a whole document of HTML. Headings become bookmarks. Images, style sheets and scripts that it names are
 *     never fetched: images show their alternative text, and the look comes from {@code report-print.css} alone
 * @param madeAt the file's date of creation and of change, kept to the second
 */
public record PdfDocument(String title, String language, String html, Instant madeAt) {

    public PdfDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a title");
        }
        madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
