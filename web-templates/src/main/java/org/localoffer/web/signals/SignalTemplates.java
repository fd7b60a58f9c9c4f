package org.localoffer.web.signals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "signals")
public final class SignalTemplates {

    private SignalTemplates() {}

    public static native TemplateInstance signals(Layout layout, SignalsView page);

    public static native TemplateInstance form(Layout layout, SignalFormView page);

    public static native TemplateInstance unmapped(Layout layout, UnmappedView page);

    public static native TemplateInstance map(Layout layout, MapMessageView page);
}
