package org.localoffer.web.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "staff")
public final class StaffTemplates {

    private StaffTemplates() {}

    public static native TemplateInstance desk(Layout layout, DeskView desk);

    /** Asks for confirmation before signing out. Links lead here, and only the button on this page signs out. */
    public static native TemplateInstance signOut(Layout layout);

    public static native TemplateInstance published(Layout layout, PublishedView page);

    public static native TemplateInstance survey(Layout layout, SurveyFiguresView page);

    public static native TemplateInstance message(Layout layout, StaffMessageView message);
}
