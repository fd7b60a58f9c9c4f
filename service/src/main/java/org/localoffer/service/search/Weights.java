package org.localoffer.service.search;

import java.util.List;

import org.localoffer.directory.search.Fields;

/** Every weight of the ranking, with its reason. */
final class Weights {

    /** A name says best what a thing is, exactly before stemmed; what it is called comes next, then what it says. */
    static final List<String> TYPED = List.of(
            Fields.NAME_PLAIN + "^10",
            Fields.NAME + "^8",
            Fields.WORDS + "^6",
            Fields.SUMMARY + "^4",
            Fields.PROVIDER + "^3",
            Fields.DESCRIPTION + "^1");

    /** Another wording is meant the same, but the words typed come first. */
    static final double SYNONYM = 0.8;

    /** What is for any need is for this one too, and comes after what is meant for it. */
    static final double ANY_NEED = 0.5;

    /** Under a ticked need: what is meant for it before what is for any need. */
    static final double NAMED_NEED = 2;

    /** A guess at a slip of the finger never outweighs a word that stands there. */
    static final double MISSPELT = 0.3;

    static final List<String> MISSPELT_FIELDS =
            List.of(Fields.NAME_PLAIN + "^8", Fields.WORDS + "^5", Fields.SUMMARY + "^3", Fields.DESCRIPTION + "^1");

    /** A little from the other fields tells apart listings that match equally well in their best one. */
    static final double OTHER_FIELDS = 0.2;

    /** Whatever answers everything that was asked stands above whatever answers a part. */
    static final double ALL_OF_IT = 40;

    /** A word such as "help" moves nothing to the top. */
    static final double COMMON = 0.02;

    /** A listing that does not take the child's age is nearly no help; one that has not said may be. */
    static final double WRONG_AGE = 0.2;

    static final double AGE_NOT_TOLD = 0.7;

    /** Listings that families can use now come before limited ones, and those before the ones they cannot use. */
    static final double NOT_AVAILABLE = 0.6;

    /** Full weight within this many miles of the family, half at the distance of {@link #HALF_AT_MILES} beyond. */
    static final double NEAR_MILES = 3;

    static final double HALF_AT_MILES = 15;

    /** "Near" without a distance: as far as families usually travel for help, and far from the next county. */
    static final double DEFAULT_WITHIN_MILES = 20;

    private Weights() {}
}
