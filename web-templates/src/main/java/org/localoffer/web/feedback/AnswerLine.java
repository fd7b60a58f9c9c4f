package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One answer in the account of all answers, in sentences.
 *
 * @param anchor of this answer on the page, such as {@code answer-12}
 * @param about such as "Short breaks (autism, age 5 to 11, Southend)"
 * @param number of the answer, which tells its link from another to an answer about the same
 * @param address of its own page
 * @param state what came of it in a word or two, such as "Planned"
 * @param told before the comments; a sentence of its own where none is shown
 * @param said the first comments, each shortened
 * @param answered who answered and when, in a sentence
 * @param answer the beginning of the answer
 * @param more whether its own page has more of the comments or of the answer
 * @param then what comes next, or what came of it, in sentences
 */
public record AnswerLine(
        String anchor,
        String about,
        long number,
        @Nullable String address,
        String state,
        String told,
        List<String> said,
        String answered,
        String answer,
        boolean more,
        List<String> then) {

    public AnswerLine {
        address = Addresses.web(address);
        said = List.copyOf(said);
        then = List.copyOf(then);
    }
}
