package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Field;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Chip;
import org.localoffer.web.search.Paging;

/**
 * The account of everything that was answered.
 *
 * @param year such as "2026"
 * @param changed what changed in that year, in sentences; empty where nothing did
 * @param counted such as "12 answers, the newest first"; empty where nothing has been answered yet
 * @param leftOut which values of the address are no choices, in a sentence; null where all are
 * @param filters selects for what somebody wants to read about, and the order; empty where nothing has been answered
 * @param filtered whether any is set
 * @param reset leads to all answers; null where none is set
 * @param chips the filters that are set, each with the address without it
 * @param answers on this page; empty where none fits
 * @param feed the address of the feed of new answers
 * @param counts what became of all messages (domain L7); empty where there are too few to print
 * @param countedUntil the last day on which a counted message came in, such as "31 October 2026"
 * @param countedOn the day on which they were counted, such as "1 November 2026"
 */
public record AnswersView(
        String year,
        List<String> changed,
        String counted,
        @Nullable String leftOut,
        List<Field> filters,
        boolean filtered,
        @Nullable Link reset,
        List<Chip> chips,
        List<AnswerLine> answers,
        Paging paging,
        Link feed,
        List<CountLine> counts,
        String countedUntil,
        String countedOn) {

    public AnswersView {
        changed = List.copyOf(changed);
        filters = List.copyOf(filters);
        chips = List.copyOf(chips);
        answers = List.copyOf(answers);
        counts = List.copyOf(counts);
    }
}
