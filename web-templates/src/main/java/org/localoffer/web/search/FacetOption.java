package org.localoffer.web.search;

import org.localoffer.web.layout.Words;

/**
 * One checkbox of a facet.
 *
 * @param count listings that it would show, 0 or more
 */
public record FacetOption(String value, String label, long count, boolean selected) {

    /** Such as "1,204". */
    public String countWords() {
        return Words.number(count);
    }
}
