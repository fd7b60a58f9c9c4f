package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Answers to the two questions about the Local Offer.
 *
 * @param usedQuestion the first question, word for word
 * @param foundQuestion the second question, word for word
 * @param since first day that counts, such as "28 November 2025"
 * @param rows where answers were given
 * @param earlier surveys to compare with; may be empty
 */
public record SurveyFiguresView(
        String usedQuestion, String foundQuestion, String since, List<Row> rows, List<Row> earlier) {

    public SurveyFiguresView {
        rows = List.copyOf(rows);
        earlier = List.copyOf(earlier);
    }

    /**
     * One place or survey.
     *
     * @param used such as "25 of 58 (43%)"
     * @param found such as "17 of 25 (68%)"
     * @param source where an earlier survey was published; null for answers given here
     */
    public record Row(
            String name,
            String used,
            String found,
            @Nullable String source) {}
}
