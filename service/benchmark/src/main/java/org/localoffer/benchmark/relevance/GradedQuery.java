package org.localoffer.benchmark.relevance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question with the grades of listings as its answers, and how good a ranking is by them.
 *
 * @param grades 0 to 3 by the listing's reference; a listing that is not graded counts as 0
 */
public record GradedQuery(JudgedQuery query, Map<String, Integer> grades) {

    /** From this grade on a listing is a right answer: we would tell a friend to ring them. */
    private static final int RIGHT = 2;

    /** 0 for a listing that is not graded. */
    public int grade(String reference) {
        return grades.getOrDefault(reference, 0);
    }

    /** Whether somebody has graded this listing. */
    public boolean isGraded(String reference) {
        return grades.containsKey(reference);
    }

    /** Whether the listing has grade 2 or 3. */
    public boolean isRight(String reference) {
        return grade(reference) >= RIGHT;
    }

    /** Whether no listing has grade 2 or 3: the right answer is that nothing fits. */
    public boolean isGap() {
        return right().isEmpty();
    }

    /** References of all listings with grade 2 or 3, the best first. */
    List<String> right() {
        return grades.entrySet().stream()
                .filter(grade -> grade.getValue() >= RIGHT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many right answers a first page can hold: at most ten. */
    int mostRight() {
        return Math.min(RankedAnswer.DEPTH, right().size());
    }

    /** Place of the first right answer, from 1; 0 where none came. */
    int rank(List<String> ranking) {
        for (int i = 0; i < ranking.size(); i++) {
            if (isRight(ranking.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a right answer is among the first {@code places}. */
    public boolean success(List<String> ranking, int places) {
        int rank = rank(ranking);
        return rank > 0 && rank <= places;
    }

    /**
     * Normalised discounted cumulative gain of the first ten, 0 to 1: each listing adds (2^grade - 1) / log2(place +
     * 1), and the ideal holds the ten best of all graded listings.
     *
     * @return 0 where no listing has a grade above 0
     */
    public double ndcg(List<String> ranking) {
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double best = gain(ideal);
        Set<String> seen = new HashSet<>();
        // A reference that comes twice helps once.
        List<Integer> came = ranking.stream()
                .map(reference -> seen.add(reference) ? grade(reference) : 0)
                .toList();
        return best == 0 ? 0 : gain(came) / best;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(RankedAnswer.DEPTH, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
