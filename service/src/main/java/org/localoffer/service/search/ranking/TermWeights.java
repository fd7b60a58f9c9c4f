package org.localoffer.service.search.ranking;

/** How much each term of a question counts, from 0 to 1. */
public final class TermWeights {

    /** A term that the words of the question name, and that has to be found. */
    public static final double REQUIRED = 1;

    /** A concept that is named on the way: what is asked can be found without it. */
    public static final double OPTIONAL = 0.3;

    /** A word that names nothing, such as "help" or "urgent". */
    public static final double COMMON_WORD = 0.02;

    /** The most that a very common word counts, even where nothing else was typed. */
    public static final double VERY_COMMON_WORD = 0.04;

    /** Words at least so frequent in English hold sentences together; on the dictionary's scale of 0 to 25. */
    public static final int VERY_COMMON_FREQUENCY = 16;

    /** An inferred term at least so heavy counts as if words had named it. */
    public static final double AS_GOOD_AS_NAMED = ofSimilarity(SimilarityThresholds.AS_GOOD_AS_NAMED);

    /** Less frequent words than this say more; on the same scale. */
    private static final int UNCOMMON_FREQUENCY = 12;

    /** Two unrelated texts have about this similarity: an inferred term begins to count from here. */
    private static final double UNRELATED = 0.7;

    private TermWeights() {}

    /**
     * The weight of a word that is no concept.
     *
     * @param frequency in English, 0 to 25
     * @param optional whether what is asked can be found without it
     */
    public static double ofWord(int frequency, boolean optional) {
        if (optional) {
            return frequency >= VERY_COMMON_FREQUENCY ? VERY_COMMON_WORD : OPTIONAL / 2;
        }
        return frequency >= UNCOMMON_FREQUENCY ? 0.6 : 0.9;
    }

    /** @param similarity of an inferred concept to the whole question, 0.7 to 1 */
    public static double ofSimilarity(double similarity) {
        return (similarity - UNRELATED) / (1 - UNRELATED);
    }
}
