package org.localoffer.web.category;

import java.util.List;

import org.localoffer.web.home.CategoryLink;

/** The list of all landing pages. */
public record CategoriesView(List<CategoryLink> byAge, List<CategoryLink> byNeed) {

    public CategoriesView {
        byAge = List.copyOf(byAge);
        byNeed = List.copyOf(byNeed);
    }
}
