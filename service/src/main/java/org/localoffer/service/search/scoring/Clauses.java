package org.localoffer.service.search.scoring;

/** Names of clauses of the engine's request; the engine tells which of them each candidate matches. */
public final class Clauses {

    /** All of the question is answered, whether or not the family can use the listing. */
    public static final String ANSWERED = "answered";

    /** It is open, for the age, the sector and the area of the question. */
    public static final String USABLE = "usable";

    /** Answered and usable. Where words name danger: help for people in danger. */
    public static final String STRONG = "strong";

    /** At least one required or inferred term is found. */
    public static final String MATCHED = "matched";

    /** The whole question stands in the name of the listing or of its provider. */
    public static final String WHOLE_NAME = "whole-name";

    /** The whole question stands in the name of the listing. */
    public static final String NAME = "name";

    private static final String TERM = "answers-";
    private static final String WORD_IN_NAME = "in-name-";
    private static final String WORD_IN_TEXT = "in-text-";
    private static final char BEFORE_FIELD = '@';

    private Clauses() {}

    /** A required term is answered; the number is its place among the required terms. */
    public static String answers(int required) {
        return TERM + required;
    }

    /** The words of a term stand in the names of the listing, its provider, its kinds of help or its needs. */
    public static String inName(int term) {
        return WORD_IN_NAME + term;
    }

    /** The words of a term stand in the summary or in a longer text. */
    public static String inText(int term) {
        return WORD_IN_TEXT + term;
    }

    /**
     * The name of a clause that stands once for each of several fields. The engine keeps the last of the clauses that
     * share a name and forgets the others, so each needs its own.
     */
    public static String ofField(String clause, String field) {
        return clause + BEFORE_FIELD + field;
    }

    /** The clause that a name from the engine stands for, whichever field it was met in. */
    public static String anyField(String name) {
        int end = name.indexOf(BEFORE_FIELD);
        return end < 0 ? name : name.substring(0, end);
    }
}
