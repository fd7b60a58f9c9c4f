package org.localoffer.service.search.scoring;

import java.util.List;

/**
 * Why a listing answers a question.
 *
 * @param met terms that words of the question name and the listing meets: required ones first, those that it meets only
 *     because it is for any need last
 * @param inferred help that no word names and the whole question resembles, and that the listing gives
 * @param wholeName whether the whole question stands in the listing's name
 * @param likeness what of the listing resembles the whole question
 */
public record Reasons(List<MetTerm> met, List<MetTerm> inferred, boolean wholeName, Likeness likeness) {

    /** Nothing is known, or nothing was asked for in words. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), false, Likeness.NONE);

    /** What of a listing resembles a question. */
    public enum Likeness {
        /** Its name, summary or description: few listings are more similar. */
        TEXT,
        /** What it gives or whom it is for, which is related to the question; its texts are less similar. */
        HELP,
        /** The question was not compared. */
        NONE
    }

    public Reasons {
        met = List.copyOf(met);
        inferred = List.copyOf(inferred);
    }
}
