package org.localoffer.service.search.relevance;

import java.util.List;
import java.util.Set;

/**
 * A question, and what ought to come of it.
 *
 * @param style how it is asked, such as "misspelled"; "gap" where nothing in the directory answers it
 * @param expectedTop references of listings, each of which would be right as the first; empty for a gap
 * @param alsoRelevant references of listings that may come with it; none of {@code expectedTop}
 */
record JudgedQuestion(String id, String query, String style, Set<String> expectedTop, Set<String> alsoRelevant) {

    /** How many may stand before the right one. */
    private static final int FIRST = 3;

    private static final int PAGE = 10;

    boolean isGap() {
        return style.equalsIgnoreCase("gap");
    }

    /** Whether a family finds what it came for, or is told plainly that it is not there. */
    boolean isAnsweredBy(FirstPage page) {
        return isGap() ? page.saysGap() : place(page) <= FIRST;
    }

    /** Whether it is answered so well that no other processor's arithmetic would make a miss of it. */
    boolean isClearlyAnsweredBy(FirstPage page) {
        return isGap() ? page.saysGap() : place(page) == 1;
    }

    /**
     * Whether it is missed by so much that no near tie explains it: a guess that is made by a hair, or not made, moves a
     * listing from third to ninth, and one strong match may be one by a hair.
     */
    boolean isClearlyMissedBy(FirstPage page) {
        return isGap() ? page.strong() > 1 : place(page) > PAGE;
    }

    /** Of the first right listing, from 1; beyond the page where there is none. */
    private int place(FirstPage page) {
        for (int place = 1; place <= page.references().size(); place++) {
            if (expectedTop.contains(page.references().get(place - 1))) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Normalised discounted cumulative gain of the first ten, 0 to 1: each listing adds (2^gain - 1) / log2(place + 1),
     * where the gain is 2 for {@code expectedTop} and 1 for {@code alsoRelevant}. The ideal holds one of {@code
     * expectedTop}, then {@code alsoRelevant}; a page with several of {@code expectedTop} counts as ideal.
     */
    double ndcg(List<String> ranking) {
        double gained = 0;
        for (int place = 1; place <= Math.min(PAGE, ranking.size()); place++) {
            gained += discounted(gain(ranking.get(place - 1)), place);
        }
        double ideal = discounted(2, 1);
        for (int place = 2; place <= Math.min(PAGE, alsoRelevant.size() + 1); place++) {
            ideal += discounted(1, place);
        }
        return Math.min(1, gained / ideal);
    }

    private int gain(String reference) {
        if (expectedTop.contains(reference)) {
            return 2;
        }
        return alsoRelevant.contains(reference) ? 1 : 0;
    }

    private static double discounted(int gain, int place) {
        return (Math.pow(2, gain) - 1) / (Math.log(place + 1) / Math.log(2));
    }
}
