package org.localoffer.web.shortlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "shortlist")
public final class ShortlistTemplates {

    private ShortlistTemplates() {}

    public static native TemplateInstance shortlist(Layout layout, ShortlistView shortlist);
}
