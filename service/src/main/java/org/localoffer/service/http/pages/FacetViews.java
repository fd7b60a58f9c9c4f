package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Set;

import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.web.search.FacetOption;
import org.localoffer.web.search.FacetView;

/**
 * The filters of a page of results. A choice that finds nothing is left out unless it is ticked, and so is a category of
 * an age, because the ages have a filter of their own. A count is what a click gives.
 */
record FacetViews(SearchResults results, LocalArea area) {

    /** Facets that are shown at once; the others are below "More filters". */
    private static final Set<String> FIRST =
            Set.of(Parameter.AGE, Parameter.NEED, Parameter.HELP, Parameter.SECTOR, Parameter.CATEGORY, Parameter.COST);

    List<FacetView> of(List<Facet> facets) {
        return facets.stream()
                .map(facet -> new FacetView(facet.key(), facet.title(), !FIRST.contains(facet.key()), options(facet)))
                .filter(view -> !view.options().isEmpty())
                .toList();
    }

    private List<FacetOption> options(Facet facet) {
        Set<String> chosen = results.parameters().chosen(facet.key());
        return facet.options().stream()
                .filter(option -> chosen.contains(option.value()) || isOffered(facet, option.value()))
                .map(option -> new FacetOption(
                        option.value(), option.label(), count(facet, option.value()), chosen.contains(option.value())))
                .toList();
    }

    private boolean isOffered(Facet facet, String value) {
        return results.count(facet.key(), value) > 0
                && !(facet.key().equals(Parameter.CATEGORY) && isCategoryOfAnAge(value));
    }

    private boolean isCategoryOfAnAge(String slug) {
        return area.category(slug)
                .map(Category::group)
                .filter(Category.AGES::equals)
                .isPresent();
    }

    /** A tick of an age also shows the listings that have not told us theirs. */
    private long count(Facet facet, String value) {
        return facet.key().equals(Parameter.AGE)
                ? results.ageTicks().getOrDefault(value, 0L)
                : results.count(facet.key(), value);
    }
}
