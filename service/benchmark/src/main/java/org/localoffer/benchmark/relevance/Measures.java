package org.localoffer.benchmark.relevance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How good one ranking of listings is for one judged question that is not a gap. */
final class Measures {

    private Measures() {}

    /** Place of the first listing that was right as the first, from 1; 0 where none came. */
    static int rank(JudgedQuery query, List<String> ranking) {
        for (int i = 0; i < ranking.size(); i++) {
            if (query.expectedTop().contains(ranking.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether one that was right as the first is among the first {@code places}. */
    static boolean success(JudgedQuery query, List<String> ranking, int places) {
        int rank = rank(query, ranking);
        return rank > 0 && rank <= places;
    }

    /**
     * Normalised discounted cumulative gain of the first ten, 0 to 1: each listing adds (2^gain - 1) / log2(place + 1).
     * The ideal holds one of {@code expectedTop}, then {@code alsoRelevant}. A ranking with several of
     * {@code expectedTop} can do better than the ideal, and has 1.
     */
    static double ndcg(JudgedQuery query, List<String> ranking) {
        double gained = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(RankedAnswer.DEPTH, ranking.size()); i++) {
            // A reference that comes twice helps once.
            if (seen.add(ranking.get(i))) {
                gained += discounted(query.gain(ranking.get(i)), i + 1);
            }
        }
        return Math.min(1, gained / ideal(query));
    }

    private static double ideal(JudgedQuery query) {
        double ideal = discounted(2, 1);
        int also = Math.min(RankedAnswer.DEPTH - 1, query.alsoRelevant().size());
        for (int i = 0; i < also; i++) {
            ideal += discounted(1, i + 2);
        }
        return ideal;
    }

    private static double discounted(int gain, int place) {
        return (Math.pow(2, gain) - 1) / (Math.log(place + 1) / Math.log(2));
    }
}
