package org.localoffer.web.category;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "category")
public final class CategoryTemplates {

    private CategoryTemplates() {}

    public static native TemplateInstance category(Layout layout, CategoryView category);
}
