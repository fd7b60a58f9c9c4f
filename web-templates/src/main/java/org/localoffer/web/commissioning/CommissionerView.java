package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;

/**
 * A commissioner's home page: new comments, gaps with their evidence, and answers in progress.
 *
 * @param bodies that this sign-in answers for; empty where it is tied to none
 * @param notice confirms what has just been done; null otherwise
 * @param fresh comments without an answer, longest waiting first
 * @param gaps within the remit, best evidence first
 * @param signals gap keys with too little evidence to be called a gap
 * @param overdue what was promised or planned and is not done in time
 * @param answers drafts, answers that wait for an officer, and published answers
 */
public record CommissionerView(
        List<String> bodies,
        @Nullable String notice,
        List<CommentView> fresh,
        List<GapRow> gaps,
        List<GapRow> signals,
        Queue overdue,
        Queue answers) {

    public CommissionerView {
        bodies = List.copyOf(bodies);
        fresh = List.copyOf(fresh);
        gaps = List.copyOf(gaps);
        signals = List.copyOf(signals);
    }

    /** Such as "Southend City Council and Example NHS Board". */
    public String bodyWords() {
        return Words.and(bodies);
    }

    /** The new comments, such as "2 comments wait for your answer, the first for 12 days". */
    public String freshWords() {
        if (fresh.isEmpty()) {
            return "No comments are waiting for your answer";
        }
        String longest = fresh.get(0).waited();
        return Words.count(fresh.size(), "comment is waiting for your answer", "comments are waiting for your answer")
                + (longest == null ? "" : ", the first for " + longest);
    }

    /** Such as "2 things are overdue", or that nothing is. */
    public String overdueWords() {
        return overdue.entries().isEmpty() ? overdue.nothing() : overdue.counted();
    }

    /** The gaps and their evidence, such as "1 gap, and 3 that have too little evidence". */
    public String gapWords() {
        String called = gaps.isEmpty() ? "No gap that we can be sure of" : Words.count(gaps.size(), "gap", "gaps");
        return signals.isEmpty()
                ? called
                : called + ", and " + Words.number(signals.size()) + " with too little evidence";
    }
}
