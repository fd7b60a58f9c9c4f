package org.localoffer.service.search.ranking;

import java.util.Map;
import java.util.Set;

import org.localoffer.directory.search.Fields;

/** Weights of fields, and factors for properties of a listing, in the engine's score. */
public final class RankingWeights {

    /**
     * Weights of the fields that contain a concept. The name says best what a listing is; then what it does, whom it is
     * meant for, and its summary. A mention in a long text may be incidental.
     */
    public static final Map<String, Double> CONCEPT = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 7.0,
            Fields.CONCEPT_SUMMARY, 5.0,
            Fields.CONCEPT_TEXT, 1.5);

    /**
     * The same for a concept that is a kind of help. That a listing is meant for the same need, or mentions the help in
     * its summary, is weaker evidence that it provides it.
     */
    public static final Map<String, Double> CONCEPT_OF_HELP = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 4.0,
            Fields.CONCEPT_SUMMARY, 4.0,
            Fields.CONCEPT_TEXT, 1.5);

    /** The same for related concepts, in the strongest fields only, because the engine limits the number of clauses. */
    public static final Map<String, Double> CONCEPT_NEAR = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 7.0);

    /** Weights of the fields that contain a word or a phrase. Exact words rank above stemmed ones. */
    public static final Map<String, Double> WORD = Map.of(
            Fields.NAME_PLAIN, 10.0,
            Fields.NAME, 9.0,
            Fields.WORDS, 7.0,
            Fields.PROVIDER, 6.0,
            Fields.SUMMARY, 5.0,
            Fields.DESCRIPTION, 1.5);

    /** Those of them that say what a listing is; the others only mention something. */
    public static final Set<String> NAMES = Set.of(Fields.NAME_PLAIN, Fields.NAME, Fields.WORDS, Fields.PROVIDER);

    /**
     * Share of the score of the other fields that is added to that of the best one; it separates listings whose best
     * fields match equally well.
     */
    public static final double OTHER_FIELDS = 0.2;

    /** Factor for the words of a concept, so that listings with exactly these words rank first. */
    public static final double WORD_OF_A_CONCEPT = 0.6;

    /** Factor for the first related concept: it is found, but ranks after the concept itself. */
    public static final double ALSO = 0.5;

    /** Factor from each related concept to the next one. */
    public static final double ALSO_NEXT = 0.85;

    /**
     * Weight of a listing that is much more similar to the whole question than others; about that of a concept in the
     * name.
     */
    public static final double SIMILAR = 12;

    /** Factor for a likely answer that the family cannot use: closed, for another age, for another area. */
    public static final double NOT_USABLE = 0.3;

    /** Weight of a listing that is a candidate for its similarity alone; it ranks after those that match a term. */
    public static final double CANDIDATE = 0.1;

    /** Weight of a listing for any need, for a question about one need; it ranks after listings meant for that need. */
    public static final double ANY_NEED = 2;

    /** Factor for listings that name a ticked need, so that they rank above those for any need. */
    public static final double NAMED_NEED = 2;

    /** Weight of a match of all required terms, which ranks above partial matches. */
    public static final double ALL_OF_IT = 8;

    /** Weight of a listing whose name is the whole question. */
    public static final double WHOLE_NAME = 30;

    public static final double WHOLE_PROVIDER = 8;

    /** Factor for a listing that excludes the child's age, and so hardly helps; one without an age range may. */
    public static final double WRONG_AGE = 0.25;

    public static final double AGE_NOT_TOLD = 0.85;

    /** Factor for a listing meant for the child's age in particular. */
    public static final double MEANT_FOR_THE_AGE = 1.1;

    /** A range of at most this many years, from the first age to the last, is meant for these ages in particular. */
    public static final double FEW_YEARS = 14;

    /** Factor for a listing for a group of families that the question does not name. */
    public static final double OTHER_GROUP = 0.75;

    /** Factor for limited listings, which rank after available ones but before those that cannot be used. */
    public static final double LIMITED = 0.95;

    public static final double NOT_AVAILABLE = 0.6;

    /** Factor for a listing confirmed within the last year. */
    public static final double RECENTLY_CHECKED = 1.02;

    /** Factor for a listing outside the area, which is seldom open to the area's families. */
    public static final double OUTSIDE = 0.5;

    /** Factor for the sector that the question names: "NHS" or "charity". */
    public static final double SECTOR = 1.4;

    /** Factor for a listing that states that it fits a choice of the question, such as "free". */
    public static final double FITS_CHOICE = 1.4;

    /** Factor for a listing that states the opposite; it may still be the only help there is. */
    public static final double OPPOSITE_OF_CHOICE = 0.6;

    /**
     * In miles. A listing has the full weight up to this distance, and half of it {@link #HALF_AT_MILES} farther away.
     */
    public static final double NEAR_MILES = 3;

    public static final double HALF_AT_MILES = 10;

    /** In miles; the maximum distance if the family gives none. Families usually travel no farther for help. */
    public static final double DEFAULT_WITHIN_MILES = 20;

    private RankingWeights() {}

    /**
     * Factor that falls with the distance as the engine's does: a Gaussian that is 1 up to {@link #NEAR_MILES}, and one
     * half {@link #HALF_AT_MILES} farther away.
     */
    public static double nearness(double miles) {
        double beyond = Math.max(0, miles - NEAR_MILES) / HALF_AT_MILES;
        return Math.pow(0.5, beyond * beyond);
    }
}
