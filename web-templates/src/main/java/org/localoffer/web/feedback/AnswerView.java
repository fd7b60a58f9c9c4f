package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One published answer: you said, we did.
 *
 * @param anchor of this answer on the page, such as {@code answer-12}
 * @param about what kind of help, for whom, where, in words, such as "Short breaks (autism, age 5 to 11, Southend)"
 * @param said approved public texts; several where one answer is to several messages; empty where it answers a gap alone
 * @param notShown that comments are missing from {@code said}, in a sentence; null where none is
 * @param gap the gap in words; null where it answers messages alone
 * @param who the body that answers
 * @param did its answer, in paragraphs
 * @param action what will be done next; null where nothing more
 * @param due when, such as "March 2027"; null where not told
 * @param done the day on which the action was done, such as "3 May 2027"; null while it is not
 * @param published such as "21 November 2026" or "not published yet"
 */
public record AnswerView(
        String anchor,
        String about,
        List<String> said,
        @Nullable String notShown,
        @Nullable String gap,
        String who,
        List<String> did,
        @Nullable String action,
        @Nullable String due,
        @Nullable String done,
        String published) {

    public AnswerView {
        said = List.copyOf(said);
        did = List.copyOf(did);
    }
}
