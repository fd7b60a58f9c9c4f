package org.localoffer.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "provider")
public final class ProviderTemplates {

    private ProviderTemplates() {}

    public static native TemplateInstance provider(Layout layout, ProviderView provider);
}
