package org.localoffer.web.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Trail;

@CheckedTemplate(basePath = "guide")
public final class GuideTemplates {

    private GuideTemplates() {}

    public static native TemplateInstance guide(Layout layout, GuideView guide, Trail trail);

    public static native TemplateInstance guides(Layout layout, GuidesView guides, Trail trail);
}
