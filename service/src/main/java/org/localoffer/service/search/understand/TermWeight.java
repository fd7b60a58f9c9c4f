package org.localoffer.service.search.understand;

/** How much a unit says. */
final class TermWeight {

    /** What was asked can be found without it. */
    static final double PASSING = 0.3;

    static final double COMMON = 0.02;

    /** It says little, even where nothing else was said. */
    static final double VERY_COMMON_WORD = 0.04;

    /** Words at least so common (0 to 25) hold sentences together. */
    static final int VERY_COMMON = 16;

    private static final int UNCOMMON = 12;

    /** What is no more like it than this says nothing. */
    private static final double LIKE_NOTHING = 0.7;

    /** Of a concept that no word names, and that is as good as said. */
    static final double SAID = ofSimilarity(IntentScorer.SAID);

    private TermWeight() {}

    /** A rare word says more than a common one. */
    static double of(int frequency, boolean passing) {
        if (passing) {
            return frequency >= VERY_COMMON ? VERY_COMMON_WORD : PASSING / 2;
        }
        return frequency >= UNCOMMON ? 0.6 : 0.9;
    }

    /** @param similarity of a concept that no word names to the whole question, 0.7 to 1 */
    static double ofSimilarity(double similarity) {
        return (similarity - LIKE_NOTHING) / (1 - LIKE_NOTHING);
    }
}
