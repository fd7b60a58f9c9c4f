package org.localoffer.service.search.relevance;

import java.util.List;
import java.util.Set;

/**
 * A question with relevance judgements.
 *
 * @param style how it is phrased, such as "misspelled"; "gap" if nothing in the directory answers it
 * @param expectedTop references of the listings that would be right as the first result; empty for a gap
 * @param alsoRelevant references of further relevant listings; none of {@code expectedTop}
 */
record JudgedQuestion(String id, String query, String style, Set<String> expectedTop, Set<String> alsoRelevant) {

    /** The last rank that counts as found. */
    private static final int FIRST = 3;

    private static final int PAGE = 10;

    boolean isGap() {
        return style.equalsIgnoreCase("gap");
    }

    /** Whether a right listing is among the first three, or a gap is reported as a gap. */
    boolean isAnsweredBy(FirstPage page) {
        return isGap() ? page.saysGap() : place(page) <= FIRST;
    }

    /**
     * Whether it is answered so well that the slightly different arithmetic of another processor would not make it a
     * miss.
     */
    boolean isClearlyAnsweredBy(FirstPage page) {
        return isGap() ? page.saysGap() : place(page) == 1;
    }

    /**
     * Whether the miss is larger than rounding differences explain. A similarity close to a threshold can move a
     * listing from third to ninth place, or create one strong match.
     */
    boolean isClearlyMissedBy(FirstPage page) {
        return isGap() ? page.strong() > 1 : place(page) > PAGE;
    }

    /** Rank of the first right listing, counted from 1; beyond the page if there is none. */
    private int place(FirstPage page) {
        for (int place = 1; place <= page.references().size(); place++) {
            if (expectedTop.contains(page.references().get(place - 1))) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Normalised discounted cumulative gain of the first ten results, 0 to 1: each listing adds (2^gain - 1) /
     * log2(rank + 1), where the gain is 2 for {@code expectedTop} and 1 for {@code alsoRelevant}. The ideal ranking has
     * one of {@code expectedTop}, then {@code alsoRelevant}; a page with several of {@code expectedTop} is limited to
     * 1.
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
