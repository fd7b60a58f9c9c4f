package org.localoffer.web.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "staff")
public final class StaffTemplates {

    private StaffTemplates() {}

    public static native TemplateInstance desk(Layout layout, DeskView desk);

    /** Asks whether to sign out: a link leads here, and only the button does it. */
    public static native TemplateInstance signOut(Layout layout);

    public static native TemplateInstance published(Layout layout, PublishedView page);

    public static native TemplateInstance message(Layout layout, StaffMessageView message);
}
