package org.localoffer.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Trail;

@CheckedTemplate(basePath = "provider")
public final class ProviderTemplates {

    private ProviderTemplates() {}

    public static native TemplateInstance provider(Layout layout, ProviderView provider, Trail trail);

    public static native TemplateInstance providers(Layout layout, ProvidersView providers, Trail trail);
}
