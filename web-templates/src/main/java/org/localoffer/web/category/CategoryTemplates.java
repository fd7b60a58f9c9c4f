package org.localoffer.web.category;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Trail;

@CheckedTemplate(basePath = "category")
public final class CategoryTemplates {

    private CategoryTemplates() {}

    public static native TemplateInstance category(Layout layout, CategoryView category, Trail trail);

    public static native TemplateInstance categories(Layout layout, CategoriesView categories, Trail trail);
}
