package org.localoffer.service.http.pages;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.http.pages.answers.YouSaidWeDid;

/** Finds the published answer to a message. */
@ApplicationScoped
class AnswerLinks {

    private final Answers answers;

    AnswerLinks(Answers answers) {
        this.answers = answers;
    }

    /** Whether families can read an answer to the message whose promise is kept. */
    boolean saysDone(Feedback feedback) {
        return answers.shownTo(feedback)
                .filter(answer -> answer.actionDoneAt() != null)
                .isPresent();
    }

    /** The address of the answer; null before it is published and while it is taken down. */
    @Nullable
    String addressOf(Feedback feedback) {
        return answers.shownTo(feedback).map(YouSaidWeDid::addressOf).orElse(null);
    }
}
