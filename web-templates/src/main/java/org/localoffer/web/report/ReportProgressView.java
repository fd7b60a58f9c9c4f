package org.localoffer.web.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A report that is not there yet, or could not be made.
 *
 * @param notice what has just been done; null where nothing has
 * @param said how far it is, or that it could not be made
 * @param steps each with whether it is done
 * @param look the same page again; null where nothing more happens by itself
 * @param again makes it again; null while it is being made
 * @param all all reports
 */
public record ReportProgressView(
        String title,
        @Nullable String notice,
        String said,
        List<String> steps,
        @Nullable Link look,
        @Nullable Form again,
        Link all) {

    public ReportProgressView {
        steps = List.copyOf(steps);
    }
}
