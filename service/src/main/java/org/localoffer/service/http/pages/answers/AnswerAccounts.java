package org.localoffer.service.http.pages.answers;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/** Reads the account of all answers as it stands. */
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
        return AnswerAccount.of(answers.all(), gaps.inHand(), localArea.get().areas(), England.day(clock.instant()));
    }
}
