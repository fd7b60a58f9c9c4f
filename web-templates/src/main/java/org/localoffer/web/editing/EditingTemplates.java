package org.localoffer.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "editing")
public final class EditingTemplates {

    private EditingTemplates() {}

    public static native TemplateInstance myListings(Layout layout, MyListingsView mine);

    public static native TemplateInstance editForm(Layout layout, EditFormView edit);

    public static native TemplateInstance officerListing(Layout layout, OfficerListingView listing);

    public static native TemplateInstance edit(Layout layout, EditView edit);

    public static native TemplateInstance editDecision(Layout layout, EditDecisionView decision);
}
