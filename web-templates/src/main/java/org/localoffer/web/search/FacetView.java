package org.localoffer.web.search;

import java.util.List;

/**
 * One filter. Choices of the same filter are combined with OR, different filters with AND.
 *
 * @param name of the search parameter, such as {@code need}
 * @param legend such as "Need"
 * @param lessUsed whether it is under "More filters"
 */
public record FacetView(String name, String legend, boolean lessUsed, List<FacetOption> options) {

    public FacetView {
        options = List.copyOf(options);
    }

    public long selectedCount() {
        return options.stream().filter(FacetOption::selected).count();
    }
}
