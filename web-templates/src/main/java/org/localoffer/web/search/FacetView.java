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

    /** A list of more is hard to look through on a phone. */
    private static final int LONG = 10;

    public FacetView {
        options = List.copyOf(options);
    }

    /** Whether the script puts a box above the choices that finds some of them. */
    public boolean longList() {
        return options.size() > LONG;
    }

    public long selectedCount() {
        return options.stream().filter(FacetOption::selected).count();
    }
}
