package org.localoffer.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "home")
public final class HomeTemplates {

    private HomeTemplates() {}

    public static native TemplateInstance home(Layout layout, HomeView home);
}
