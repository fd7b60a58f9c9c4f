package org.localoffer.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "search")
public final class SearchTemplates {

    private SearchTemplates() {}

    public static native TemplateInstance results(Layout layout, ResultsView results);
}
