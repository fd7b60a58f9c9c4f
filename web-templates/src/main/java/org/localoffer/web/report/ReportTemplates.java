package org.localoffer.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "report")
public final class ReportTemplates {

    private ReportTemplates() {}

    public static native TemplateInstance reports(Layout layout, ReportListView list);

    public static native TemplateInstance form(Layout layout, ReportFormView page);

    public static native TemplateInstance progress(Layout layout, ReportProgressView report);

    public static native TemplateInstance report(Layout layout, ReportView report);
}
