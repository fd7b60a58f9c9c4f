package org.localoffer.web.feedback;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * The page of one answer, whose address never changes.
 *
 * @param state what came of it in a word or two, such as "Planned"
 * @param then what comes next, or what came of it, in sentences
 * @param history what happened and when, the oldest first
 * @param help searches and listings for what it is about; may be empty
 * @param others leads to the other answers
 * @param helped where a family says whether this helped
 */
public record AnswerPageView(
        AnswerView answer,
        String state,
        List<String> then,
        List<DatedLine> history,
        List<Link> help,
        List<Link> others,
        Link helped) {

    public AnswerPageView {
        then = List.copyOf(then);
        history = List.copyOf(history);
        help = List.copyOf(help);
        others = List.copyOf(others);
    }
}
