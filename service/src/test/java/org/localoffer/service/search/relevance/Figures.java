package org.localoffer.service.search.relevance;

import java.util.Locale;

/**
 * Quality of the answers to a table of questions. Each figure is from 0 to 1, and is 1 if there is nothing to count.
 *
 * @param successAt3 share of questions with a right listing among the first three; gaps are excluded
 * @param ndcgAt10 mean over the same questions
 * @param strongPrecision share of all strong matches on first pages that are right
 * @param strongRecall share of the right listings, ten at most a question, that are strong matches on a first page
 * @param gapsRecognised share of gaps that the portal reports as gaps
 */
record Figures(double successAt3, double ndcgAt10, double strongPrecision, double strongRecall, double gapsRecognised) {

    boolean reach(Figures floor) {
        return successAt3 >= floor.successAt3
                && ndcgAt10 >= floor.ndcgAt10
                && strongPrecision >= floor.strongPrecision
                && strongRecall >= floor.strongRecall
                && gapsRecognised >= floor.gapsRecognised;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "success@3 %.3f, nDCG@10 %.3f, strong precision %.3f at recall %.3f, gaps recognised %.3f",
                successAt3,
                ndcgAt10,
                strongPrecision,
                strongRecall,
                gapsRecognised);
    }
}
