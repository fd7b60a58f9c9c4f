package org.localoffer.service.search.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A question with the grades of listings.
 *
 * @param grades by reference: 0 no use, 1 related, 2 right, 3 exactly right; a listing without a grade is of no use
 */
record JudgedQuestion(String id, String query, Map<String, Integer> grades) {

    /** The last rank that counts as found. */
    private static final int FIRST = 3;

    private static final int PAGE = 10;

    private static final int RIGHT = 2;

    /** Whether nothing in the directory answers it. */
    boolean isGap() {
        return grades.values().stream().noneMatch(grade -> grade >= RIGHT);
    }

    boolean isRight(String reference) {
        return grade(reference) >= RIGHT;
    }

    private int grade(String reference) {
        return grades.getOrDefault(reference, 0);
    }

    /** How many of the strong matches are right. */
    long rightlyStrong(FirstPage page) {
        return page.strong().stream().filter(this::isRight).count();
    }

    /** How many right listings a page can show. */
    long mostRight() {
        return Math.min(PAGE, grades.keySet().stream().filter(this::isRight).count());
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
        return isGap() ? page.strong().size() > 1 : place(page) > PAGE;
    }

    /** Rank of the first right listing, counted from 1; beyond the page if there is none. */
    private int place(FirstPage page) {
        for (int place = 1; place <= page.references().size(); place++) {
            if (isRight(page.references().get(place - 1))) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Normalised discounted cumulative gain of the first ten results, 0 to 1: each listing adds (2^grade - 1) /
     * log2(rank + 1), and the ideal page has the highest grades first.
     */
    double ndcg(List<String> ranking) {
        double ideal =
                gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
        return ideal == 0 ? 1 : gain(ranking.stream().map(this::grade).toList()) / ideal;
    }

    private static double gain(Collection<Integer> ranked) {
        double gained = 0;
        int place = 1;
        for (int grade : ranked.stream().limit(PAGE).toList()) {
            gained += (Math.pow(2, grade) - 1) / (Math.log(place + 1) / Math.log(2));
            place++;
        }
        return gained;
    }
}
