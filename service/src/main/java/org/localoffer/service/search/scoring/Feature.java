package org.localoffer.service.search.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the model sees of a candidate; "it" is the candidate's listing. {@link Features} computes each. The help, the
 * needs and the concepts of a question are those that its words name, unless a feature says "inferred". A listing that
 * is not among the nearest has the similarity of those that do not fit. Logarithms are natural.
 */
public enum Feature {
    /** Share of the required kinds of help that the listing's name contains, 0 to 1; 0 if none is required. */
    HELP_IN_NAME,
    /** Share of the required kinds of help that the listing provides, 0 to 1; 0 if none is required. */
    HELP_PROVIDED,
    /** 1 if its name contains a required kind of help or it provides one, 0 otherwise. */
    HELP_IN_NAME_OR_PROVIDED,
    /** 1 if its summary contains a required kind of help, 0 otherwise. */
    HELP_IN_SUMMARY,
    /** 1 if its longer text contains a required kind of help, 0 otherwise. */
    HELP_IN_TEXT,
    /** 1 if its name contains, or it provides, help that is related to a required kind, 0 otherwise. */
    RELATED_HELP,
    /** 1 if its name contains, or it provides, an optional kind of help of the question, 0 otherwise. */
    MENTIONED_HELP,
    /** Largest weight of an inferred concept that its name contains or that it provides, 0 to 1. */
    INFERRED_HELP,
    /** Share of the kinds of help that the question asks for which it gives, 0 to 1; 0 if none is asked for. */
    KINDS_OF_HELP,
    /** 1 if the question asks for kinds of help and it gives none of them, 0 otherwise. */
    OTHER_HELP_THAN_ASKED_FOR,
    /** 1 if it has a named concept that is no help or need, such as a setting, outside its longer text, or 0. */
    SETTING_OR_GROUP,
    /** 1 if its name contains a need of the question, 0 otherwise. */
    NEED_IN_NAME,
    /** Share of the needs of the question that it is meant for, 0 to 1; 0 if none is named. */
    NEED_NAMED,
    /** 1 if its summary contains a need of the question, 0 otherwise. */
    NEED_IN_SUMMARY,
    /** 1 if its longer text contains a need of the question, 0 otherwise. */
    NEED_IN_TEXT,
    /** 1 if the question names a need and it is for any need, 0 otherwise. */
    FOR_ANY_NEED,
    /** 1 if the question names needs and it is meant for others only, 0 otherwise. */
    FOR_ANOTHER_NEED,
    /** 1 if the question names no need and it is meant for exactly one, 0 otherwise. */
    FOR_ONE_NEED_WITHOUT_A_NEED_ASKED,
    /** Share by weight of the words without a concept that stand in its names ({@link Clauses#inName}), 0 to 1. */
    WORDS_IN_NAME,
    /** Share by weight of the words without a concept that stand in its names or its texts, 0 to 1. */
    WORDS_IN_TEXT,
    /** Sum of the weights of the words without a concept that stand in its names, 0 or more. */
    WEIGHT_OF_WORDS_IN_NAME,
    /** Share of the required terms that it answers, 0 to 1; 0 if none is required. */
    SHARE_ANSWERED,
    /** 1 if it answers all of the question ({@link Clauses#ANSWERED}), 0 otherwise. */
    ALL_ANSWERED,
    /** As {@link #SHARE_ANSWERED}, where a term counts the more the fewer listings answer it ({@link Question#weight}). */
    WEIGHED_SHARE_ANSWERED,
    /** Largest weight ({@link Question#weight}) of a required term that it does not answer, 0 to 1; 0 if there is none. */
    RAREST_UNANSWERED,
    /** 1 if the whole question stands in its name or its provider's, 0 otherwise. */
    WHOLE_NAME,
    /** Logarithm of 1 + the engine's score. */
    SCORE,
    /** The engine's score divided by the best candidate's, 0 to 1. */
    SCORE_TO_BEST,
    /** The engine's score divided by the mean of the best candidates' ({@link Question#scores()}), above 0. */
    SCORE_TO_MEAN,
    /** Logarithm of 1 + the number of candidates with a higher score. */
    BETTER_SCORES,
    /** Cosine of the question and its short or its full text by the first model, whichever is more similar. */
    SIMILARITY,
    /** Cosine of the question and its name and summary by the first model. */
    SIMILARITY_OF_SHORT_TEXT,
    /** Cosine of the question and its name, summary and description by the first model. */
    SIMILARITY_OF_FULL_TEXT,
    /** How much less similar it is than the most similar listing by the first model, 0 or more. */
    SIMILARITY_BELOW_BEST,
    /** How much more similar it is than listings that do not fit, by the first model; may be negative. */
    SIMILARITY_ABOVE_OTHERS,
    /** Logarithm of 1 + the number of listings that are more similar by the first model. */
    MORE_SIMILAR,
    /** Cosine of the question and its short or its full text by the second model, whichever is more similar. */
    SECOND_SIMILARITY,
    /** Cosine of the question and its name and summary by the second model. */
    SECOND_SIMILARITY_OF_SHORT_TEXT,
    /** Cosine of the question and its name, summary and description by the second model. */
    SECOND_SIMILARITY_OF_FULL_TEXT,
    /** How much less similar it is than the most similar listing by the second model, 0 or more. */
    SECOND_SIMILARITY_BELOW_BEST,
    /** How much more similar it is than listings that do not fit, by the second model; may be negative. */
    SECOND_SIMILARITY_ABOVE_OTHERS,
    /** Logarithm of 1 + the number of listings that are more similar by the second model. */
    MORE_SIMILAR_BY_SECOND,
    /** Logarithm of 1 + the number of listings that are more similar by both models. */
    MORE_SIMILAR_BY_BOTH,
    /** BM25 score of its name and summary for the question's words, 0 or more. */
    WORDS_OF_SHORT_TEXT,
    /** BM25 score of its name, summary and description for the question's words, 0 or more. */
    WORDS_OF_FULL_TEXT,
    /** BM25 score of its name and summary divided by the best listing's, 0 to 1. */
    WORDS_OF_SHORT_TEXT_TO_BEST,
    /** BM25 score of its name, summary and description divided by the best listing's, 0 to 1. */
    WORDS_OF_FULL_TEXT_TO_BEST,
    /** Logarithm of 1 + the number of listings whose name and summary have a higher BM25 score. */
    BETTER_WORDS_OF_SHORT_TEXT,
    /** Logarithm of 1 + the number of listings whose full text has a higher BM25 score. */
    BETTER_WORDS_OF_FULL_TEXT,
    /** Largest cosine of the question and a phrase of a concept that it provides; 0 if unknown. */
    SIMILARITY_OF_HELP,
    /** Largest cosine of the question and a phrase of a concept that its name contains; 0 if unknown. */
    SIMILARITY_OF_NAME,
    /** How much less similar these two are than the most similar concept of the vocabulary, 0 or more. */
    SIMILARITY_OF_HELP_BELOW_BEST,
    /** Sum of the shares of its kinds of help in the phrases nearest to the question, 0 to 1. */
    VOTES_FOR_ITS_HELP,
    /** Largest share of one of its kinds of help in the phrases nearest to the question, 0 to 1. */
    MOST_VOTES_FOR_ITS_HELP,
    /** Logarithm of 1 + the number of concepts more similar than those of its name and its help. */
    CONCEPTS_MORE_SIMILAR,
    /** 1 if it states an age range that contains a part of an age of the question, 0 otherwise. */
    AGE_FITS,
    /** 1 if the question names an age and it states no age range, 0 otherwise. */
    AGE_NOT_TOLD,
    /** Number of ages in the question. */
    AGES_ASKED,
    /** Width of its age range in years, at most 26; 26 if it states none. */
    YEARS,
    /** 1 if its availability is limited, 0 otherwise. */
    LIMITED,
    /** 1 if no hard limit excludes it ({@link Clauses#USABLE}), 0 otherwise; 1 for all that the model learns from. */
    USABLE,
    /** 1 if it is for groups of families of which the question names none, 0 otherwise. */
    FOR_ANOTHER_GROUP,
    /** Number of kinds of help that it gives. */
    KINDS_IT_GIVES,
    /** Number of needs that it names. */
    NEEDS_IT_NAMES,
    /** Logarithm of 1 + the number of concepts in its name, help, needs and summary. */
    CONCEPTS_IT_IS_ABOUT,
    /** 1 if it is for any need, whatever was asked, 0 otherwise. */
    FOR_EVERYBODY,
    /** 1 if it comes to families, 0 otherwise. */
    COMES_TO_FAMILIES,
    /** 1 if its level is universal, 0 otherwise. */
    UNIVERSAL,
    /** 1 if its level is specialist, 0 otherwise. */
    SPECIALIST,
    /** Logarithm of 1 + the number of listings that answer all of the question. */
    LISTINGS_THAT_ANSWER_ALL,
    /** Logarithm of 1 + the number of words of the question. */
    WORDS_ASKED,
    /** 1 if the question is a sentence, 0 otherwise. */
    SENTENCE,
    /** Number of required terms that ask for help. */
    HELP_ASKED,
    /** Number of terms that name a need. */
    NEEDS_ASKED,
    /** Largest weight of an inferred concept of the question, 0 to 1. */
    HELP_INFERRED,
    /** 1 if all required terms are guesses or, in a sentence, very common words, 0 otherwise. */
    VAGUE,
    /** Cosine of the question and the phrase of the vocabulary that is most similar; 0 if unknown. */
    BEST_CONCEPT,
    /** How much more similar the most similar listing is than those that do not fit, by the first model, 0 or more. */
    BEST_LISTING,
    /** Number of required terms without a concept. */
    REQUIRED_WORDS,
    /** Number of required terms that no listing answers. */
    TERMS_NOBODY_ANSWERS,
    /** Number of required terms without a concept that no listing answers. */
    WORDS_NOBODY_ANSWERS;

    /** The name in the model's file, such as "help in name". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All names, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Feature::label).toList();
    }
}
