package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;

/**
 * Where one message is. It never says what the message said: whoever holds the reference may read this page.
 *
 * @param about such as "What is missing"
 * @param received such as "21 November 2026"
 * @param now where it is, in a sentence
 * @param steps empty where the message has left the usual way
 * @param answer the published answer; null before there is one
 * @param elsewhere who can help instead, where it was sent elsewhere; empty otherwise
 * @param justSent whether it has been sent a moment ago, so that the reference stands first
 */
public record FeedbackStatusView(
        String reference,
        String about,
        String received,
        String now,
        List<StepView> steps,
        @Nullable Link answer,
        List<Link> elsewhere,
        boolean justSent,
        List<CrisisContact> crisis) {

    public FeedbackStatusView {
        steps = List.copyOf(steps);
        elsewhere = List.copyOf(elsewhere);
        crisis = List.copyOf(crisis);
    }
}
