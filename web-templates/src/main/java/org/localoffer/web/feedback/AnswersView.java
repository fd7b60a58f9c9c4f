package org.localoffer.web.feedback;

import java.util.List;

import org.localoffer.web.search.Paging;

/**
 * Everything that was answered, newest first.
 *
 * @param counts what became of all messages (domain L7); empty where there are too few to print
 * @param countedUntil the last day on which a counted message came in, such as "31 October 2026"
 * @param countedOn the day on which they were counted, such as "1 November 2026"
 */
public record AnswersView(
        List<AnswerView> answers, Paging paging, List<CountLine> counts, String countedUntil, String countedOn) {

    public AnswersView {
        answers = List.copyOf(answers);
        counts = List.copyOf(counts);
    }
}
