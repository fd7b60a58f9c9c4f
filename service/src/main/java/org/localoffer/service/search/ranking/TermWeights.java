package org.localoffer.service.search.ranking;

/** Weights of query terms, from 0 to 1. */
public final class TermWeights {

    /** Weight of a concept that is required, and of each word of a search for exact words. */
    public static final double REQUIRED = 1;

    /** Weight of an optional concept. */
    public static final double OPTIONAL = 0.3;

    /** Weight of a word that names nothing, such as "help" or "urgent". */
    public static final double COMMON_WORD = 0.02;

    /** Weight of a very common word. */
    public static final double VERY_COMMON_WORD = 0.04;

    /** Words at least this frequent in English name nothing; on the dictionary's scale of 0 to 25. */
    public static final int VERY_COMMON_FREQUENCY = 16;

    /** An inferred term of at least this weight counts as if words had named it. */
    public static final double AS_GOOD_AS_NAMED = ofSimilarity(SimilarityThresholds.AS_GOOD_AS_NAMED);

    /** Words less frequent than this are more specific; on the same scale. */
    private static final int UNCOMMON_FREQUENCY = 12;

    /** Similarity at which an inferred term has no weight; 1 has the weight 1. */
    private static final double ZERO_WEIGHT_SIMILARITY = 0.7;

    private TermWeights() {}

    /**
     * Weight of a word without a concept.
     *
     * @param frequency in English, 0 to 25
     * @param optional whether the term is optional
     */
    public static double ofWord(int frequency, boolean optional) {
        if (optional) {
            return frequency >= VERY_COMMON_FREQUENCY ? VERY_COMMON_WORD : OPTIONAL / 2;
        }
        return frequency >= UNCOMMON_FREQUENCY ? 0.6 : 0.9;
    }

    /** @param similarity of an inferred concept to the whole question, 0.7 to 1 */
    public static double ofSimilarity(double similarity) {
        return (similarity - ZERO_WEIGHT_SIMILARITY) / (1 - ZERO_WEIGHT_SIMILARITY);
    }
}
