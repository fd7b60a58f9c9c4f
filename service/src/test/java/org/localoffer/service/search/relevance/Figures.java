package org.localoffer.service.search.relevance;

import java.util.Locale;

/**
 * How well a whole table of questions is answered; each from 0 to 1, and 1 where there is nothing to answer.
 *
 * @param successAt3 share of questions with a right listing among the first three; gaps are not among them
 * @param ndcgAt10 mean over the same questions
 * @param gapsRecognised share of gaps that are said to be one
 */
record Figures(double successAt3, double ndcgAt10, double gapsRecognised) {

    boolean reach(Figures floor) {
        return successAt3 >= floor.successAt3 && ndcgAt10 >= floor.ndcgAt10 && gapsRecognised >= floor.gapsRecognised;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "success@3 %.3f, nDCG@10 %.3f, gaps recognised %.3f",
                successAt3,
                ndcgAt10,
                gapsRecognised);
    }
}
