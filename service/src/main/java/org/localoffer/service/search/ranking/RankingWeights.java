package org.localoffer.service.search.ranking;

import java.util.Map;

import org.localoffer.directory.search.Fields;

/** How much each field and each circumstance of a listing counts in the engine's score. */
public final class RankingWeights {

    /**
     * A name says best what a thing is; then what it does, whom it is meant for, and what its summary says. What
     * stands somewhere in a long text may be an aside.
     */
    public static final Map<String, Double> CONCEPT = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 7.0,
            Fields.CONCEPT_SUMMARY, 5.0,
            Fields.CONCEPT_TEXT, 1.5);

    /** What is asked to be done: that it is meant for the same need, or mentions it, says less of that. */
    public static final Map<String, Double> CONCEPT_OF_HELP = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 4.0,
            Fields.CONCEPT_SUMMARY, 4.0,
            Fields.CONCEPT_TEXT, 1.5);

    /** The same for what is only near in meaning, where it says most: an engine bounds its clauses. */
    public static final Map<String, Double> CONCEPT_NEAR = Map.of(
            Fields.CONCEPT_NAME, 10.0,
            Fields.CONCEPT_HELP, 9.0,
            Fields.CONCEPT_NEED, 7.0);

    /** The same for words that the vocabulary does not know: exactly as written before stemmed. */
    public static final Map<String, Double> WORD = Map.of(
            Fields.NAME_PLAIN, 10.0,
            Fields.NAME, 9.0,
            Fields.WORDS, 7.0,
            Fields.PROVIDER, 6.0,
            Fields.SUMMARY, 5.0,
            Fields.DESCRIPTION, 1.5);

    /** A little from the other fields tells apart listings that match equally well in their best one. */
    public static final double OTHER_FIELDS = 0.2;

    /** The very words that were typed come before others for the same. */
    public static final double WORD_OF_A_CONCEPT = 0.6;

    /** What is only near in meaning is found, and comes after. */
    public static final double ALSO = 0.5;

    /** The second of those says less than the first. */
    public static final double ALSO_NEXT = 0.85;

    /** A listing that is clearly more like the whole question than others says about as much as a name does. */
    public static final double ALIKE = 12;

    /** What is for any need is for this one too, and comes after what is meant for it. */
    public static final double ANY_NEED = 2;

    /** Under a ticked need: what is meant for it before what is for any need. */
    public static final double NAMED_NEED = 2;

    /** Whatever answers everything that was asked stands above whatever answers a part. */
    public static final double ALL_OF_IT = 8;

    /** Somebody who typed a listing's name wants that listing. */
    public static final double WHOLE_NAME = 30;

    public static final double WHOLE_PROVIDER = 8;

    /** A listing that does not take the child's age is nearly no help; one that has not said may be. */
    public static final double WRONG_AGE = 0.25;

    public static final double AGE_NOT_TOLD = 0.85;

    /** What is meant for the child's age comes before what is for everybody. */
    public static final double MEANT_FOR_THE_AGE = 1.1;

    /** Ages of at most so many years from the first to the last are meant for those ages, in years. */
    public static final double FEW_YEARS = 14;

    /** What is for a group of families that was not asked about is for few of those who ask. */
    public static final double OTHER_GROUP = 0.75;

    /** Listings that families can use now come before limited ones, and those before the ones they cannot use. */
    public static final double LIMITED = 0.95;

    public static final double NOT_AVAILABLE = 0.6;

    /** Somebody looked at it within the last year. */
    public static final double RECENTLY_CHECKED = 1.02;

    /** Help beyond the area is seldom open to its families. */
    public static final double OUTSIDE = 0.5;

    /** "NHS" or "charity": who runs it was asked for. */
    public static final double SECTOR = 1.4;

    /** Full weight within this many miles of the family, half at the distance of {@link #HALF_AT_MILES} beyond. */
    public static final double NEAR_MILES = 3;

    public static final double HALF_AT_MILES = 10;

    /** "Near" without a distance: as far as families usually travel for help, and far from the next county. */
    public static final double DEFAULT_WITHIN_MILES = 20;

    private RankingWeights() {}
}
