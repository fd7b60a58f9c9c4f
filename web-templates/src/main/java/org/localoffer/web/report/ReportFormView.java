package org.localoffer.web.report;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A form about reports.
 *
 * @param back where the reader came from
 */
public record ReportFormView(String title, String lead, Form form, Link back) {}
