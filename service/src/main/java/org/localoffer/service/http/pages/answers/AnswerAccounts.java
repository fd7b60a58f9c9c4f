package org.localoffer.service.http.pages.answers;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;

/** Reads the account of all answers, or what it says of one, as it stands. */
@ApplicationScoped
class AnswerAccounts {

    private final PublicAnswers answers;
    private final GapSteps gaps;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    AnswerAccounts(PublicAnswers answers, GapSteps gaps, CurrentLocalArea localArea, Clock clock) {
        this.answers = answers;
        this.gaps = gaps;
        this.localArea = localArea;
        this.clock = clock;
    }

    AnswerAccount now() {
        return AnswerAccount.of(answers.all(), gaps.inHand(), localArea.get().areas(), today());
    }

    /**
     * The same for one answer alone.
     *
     * @param answer that families can read, with its messages
     */
    AnswerAccount.Entry of(Answer answer) {
        PublicAnswer facts = PublicAnswer.of(answer);
        GapKey gap = facts.gap();
        boolean inHand = gap != null && gaps.isInHand(gap) && answers.isNewestToGap(facts);
        return AnswerAccount.entry(facts, inHand, localArea.get().areas(), today());
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }
}
