package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;

/**
 * How far one message has come. It never shows the message itself, because anybody with the reference may read this
 * page.
 *
 * @param about such as "What is missing"
 * @param received such as "21 November 2026"
 * @param now the current state, in a sentence
 * @param steps empty where the message has left the usual process
 * @param answer the published answer; null where there is none yet
 * @param elsewhere who can help instead, where it was sent elsewhere; empty otherwise
 * @param justSent whether it has just been sent, so that the reference is shown first
 * @param reply where the answer will be told, for whoever has just typed it; null otherwise
 * @param survey the two questions about the Local Offer; null leaves them out
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
        @Nullable String reply,
        List<CrisisContact> crisis,
        @Nullable Form survey) {

    public FeedbackStatusView {
        steps = List.copyOf(steps);
        elsewhere = List.copyOf(elsewhere);
        crisis = List.copyOf(crisis);
    }
}
