package org.localoffer.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "page")
public final class PageTemplates {

    private PageTemplates() {}

    public static native TemplateInstance getHelpOffline(Layout layout, OfflineHelpView help);

    public static native TemplateInstance contact(Layout layout);

    public static native TemplateInstance accessibilityStatement(Layout layout, AccessibilityStatementView statement);

    public static native TemplateInstance privacy(Layout layout, PrivacyView privacy);

    public static native TemplateInstance cookies(Layout layout);
}
