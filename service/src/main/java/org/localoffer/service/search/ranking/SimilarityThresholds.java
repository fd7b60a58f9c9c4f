package org.localoffer.service.search.ranking;

/**
 * What similarities of the first language model mean (BGE; only the learnt model reads those of the second). Unrelated
 * texts have about 0.6, the same thing in other words 0.8 and more. Decision 0008 (service/decisions/0008-meaning.md)
 * says how they were found.
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

    /**
     * A concept that no word names has to exceed the similarity of every required kind of help that words name (settings
     * such as "school" aside) by this much. Once one is inferred, named terms this much below the best are optional.
     */
    public static final double ABOVE_NAMED = 0.05;

    /** A named concept this much below the best one is mentioned only in passing. */
    public static final double BELOW_THE_BEST = 0.12;

    /** Maximum number of listings, by each model and by words, that are candidates for their similarity alone. */
    public static final int MOST_CANDIDATES = 25;

    /** Maximum number of kinds of help that make a listing a candidate because the question is like others about them. */
    public static final int MOST_HELP = 4;

    /**
     * A candidate that matches no term of the question, and is not found for its similarity, is not shown below this
     * probability of the learnt model: for words that nothing in the directory is about, something is always nearest.
     */
    public static final double LIKELY_ALONE = 0.1;

    /** Maximum number of concepts inferred from one question. */
    public static final int MOST_CONCEPTS = 3;

    /** Maximum number of listings whose similarity adds to their score. */
    public static final int MOST_LISTINGS = 25;

    /** A listing that exceeds the least similar of the nearest listings by this much gets the full weight of similarity. */
    public static final double LISTING_ABOVE_OTHERS = 0.1;

    /** Maximum factor of that weight. */
    public static final double MOST_SHARE = 2;

    /** With at least this share of the weight, a listing is found for its similarity alone. */
    public static final double SHARE_TO_BE_FOUND = 0.6;

    /** The same for a sentence in which no concept was found. */
    public static final double SHARE_TO_BE_FOUND_FOR_A_SENTENCE = 0.3;

    /**
     * Below this similarity, a listing is not found for it, except for a sentence in which no concept was found: a few
     * words on any subject are this similar to some listing.
     */
    public static final double LISTING_TO_BE_FOUND = 0.6;

    /**
     * If the best concept has at least this similarity, other similar listings hardly matter; below {@link
     * #UNKNOWN_QUESTION} they matter in full. It is above 1, so that they keep some weight even if the question is
     * exactly a known phrase.
     */
    public static final double KNOWN_QUESTION = 1.05;

    public static final double UNKNOWN_QUESTION = 0.8;

    /** Minimum weight of similar listings. */
    public static final double LEAST_WEIGHT = 0.1;

    private SimilarityThresholds() {}
}
