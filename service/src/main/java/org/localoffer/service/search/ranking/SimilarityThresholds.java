package org.localoffer.service.search.ranking;

/**
 * What similarities of the embedding model mean. Unrelated texts have about 0.6, the same thing in other words 0.8 and
 * more. Decision 0008 (service/decisions/0008-meaning.md) says how they were found.
 */
public final class SimilarityThresholds {

    /** A concept below this is similar to the question by chance. */
    public static final double BY_CHANCE = 0.76;

    /** A concept from here on counts as if words had named it. */
    public static final double AS_GOOD_AS_NAMED = 0.82;

    /** Concepts this much below the most similar one may be meant too. */
    public static final double BESIDE_THE_BEST = 0.06;

    /** Of two concepts this close to each other, either may be meant. */
    public static final double EQUALLY_GOOD = 0.015;

    /** A concept that no word names has to be so much more similar than any that a word names. */
    public static final double ABOVE_NAMED = 0.05;

    /** A concept that words name, and that is so much less similar than the best one, is only named on the way. */
    public static final double BELOW_THE_BEST = 0.12;

    /** Concepts that are inferred from one question. */
    public static final int MOST_CONCEPTS = 3;

    /** Listings whose similarity adds to their score. */
    public static final int MOST_LISTINGS = 25;

    /** A listing so much more similar than the listings after it gets the whole weight of similarity. */
    public static final double LISTING_ABOVE_OTHERS = 0.1;

    /** The most that a listing can get of that weight. */
    public static final double MOST_SHARE = 2;

    /** A listing with this share of it is found for its similarity alone. */
    public static final double SHARE_TO_BE_FOUND = 0.6;

    /** The same where nothing else in a long question can be looked for. */
    public static final double SHARE_TO_BE_FOUND_FOR_A_SENTENCE = 0.3;

    /** A listing below this similarity is not found for it: a few words about anything are so similar to some listing. */
    public static final double LISTING_TO_BE_FOUND = 0.6;

    /**
     * Where the question is a known phrase (similarity 1) listings similar to it matter little, below {@link #UNKNOWN_QUESTION}
     * they matter in full. Above 1, so that even a known phrase leaves some weight.
     */
    public static final double KNOWN_QUESTION = 1.05;

    public static final double UNKNOWN_QUESTION = 0.8;

    /** The least weight that similar listings keep. */
    public static final double LEAST_WEIGHT = 0.1;

    private SimilarityThresholds() {}
}
