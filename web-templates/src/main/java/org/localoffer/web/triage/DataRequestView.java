package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request about personal data, for information governance.
 *
 * @param asksFor such as "Delete something"
 * @param received such as "3 November 2026, 2 days ago"
 * @param due such as "Answer by 3 December 2026"
 * @param contact an e-mail address or a phone number; null once it is deleted
 * @param words what else was written; null where nothing was, or it is not for this role
 * @param withSafeguarding whether the words are for the safeguarding role alone
 * @param decisions may be empty
 */
public record DataRequestView(
        String reference,
        String asksFor,
        String received,
        String due,
        @Nullable String contact,
        @Nullable String words,
        boolean withSafeguarding,
        List<Decision> decisions,
        List<HistoryLine> history) {

    public DataRequestView {
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }
}
