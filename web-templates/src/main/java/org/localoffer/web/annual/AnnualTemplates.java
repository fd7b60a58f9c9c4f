package org.localoffer.web.annual;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "annual")
public final class AnnualTemplates {

    private AnnualTemplates() {}

    public static native TemplateInstance reports(Layout layout, AnnualReportsView page);

    public static native TemplateInstance report(Layout layout, AnnualReportView page);

    public static native TemplateInstance easyRead(Layout layout, EasyReadView page);

    /** The report as a document of its own, without the navigation of the site. */
    public static native TemplateInstance document(Layout layout, AnnualReportView page);

    public static native TemplateInstance desk(Layout layout, AnnualDeskView page);

    public static native TemplateInstance draft(Layout layout, AnnualDraftView page);

    public static native TemplateInstance takeOut(Layout layout, TakeOutView page);

    public static native TemplateInstance registers(Layout layout, RegistersView page);

    public static native TemplateInstance entry(Layout layout, RegisterEntryView page);

    public static native TemplateInstance removeEntry(Layout layout, RemoveEntryView page);
}
