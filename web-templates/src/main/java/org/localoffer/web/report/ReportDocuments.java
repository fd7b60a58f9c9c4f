package org.localoffer.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Documents that are printed or made into files: whole, without a site around them. */
@CheckedTemplate(basePath = "report")
public final class ReportDocuments {

    private ReportDocuments() {}

    public static native TemplateInstance document(ReportBody body);
}
