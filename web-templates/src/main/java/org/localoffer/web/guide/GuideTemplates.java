package org.localoffer.web.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "guide")
public final class GuideTemplates {

    private GuideTemplates() {}

    public static native TemplateInstance guide(Layout layout, GuideView guide);
}
