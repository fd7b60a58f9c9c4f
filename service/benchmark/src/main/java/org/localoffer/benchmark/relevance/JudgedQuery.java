package org.localoffer.benchmark.relevance;

import java.util.Set;

/**
 * A question, and what ought to come of it.
 *
 * @param set name of the file it comes from, without its ending
 * @param style how it is asked, such as "misspelled"; {@link #GAP} changes what is measured without grades
 * @param expectedTop references of listings, each of which would be right as the first; empty for a gap
 * @param alsoRelevant references of listings that may come with it; none of {@code expectedTop}
 */
public record JudgedQuery(
        String set, String id, String query, String style, Set<String> expectedTop, Set<String> alsoRelevant) {

    /** Nothing in the directory answers it. */
    static final String GAP = "gap";

    boolean isGap() {
        return style.equalsIgnoreCase(GAP);
    }

    /** 2, 1, or 0 for a listing that does not help. */
    int gain(String reference) {
        if (expectedTop.contains(reference)) {
            return 2;
        }
        return alsoRelevant.contains(reference) ? 1 : 0;
    }
}
