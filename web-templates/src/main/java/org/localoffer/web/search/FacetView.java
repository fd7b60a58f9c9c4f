package org.localoffer.web.search;

import java.util.List;

/**
 * One filter: ticks of the same filter mean either, different filters mean both.
 *
 * @param name of the search parameter, such as {@code need}
 * @param legend such as "Need"
 * @param lessUsed whether it stands among "More filters"
 */
public record FacetView(String name, String legend, boolean lessUsed, List<FacetOption> options) {

    public FacetView {
        options = List.copyOf(options);
    }

    public long selectedCount() {
        return options.stream().filter(FacetOption::selected).count();
    }
}
