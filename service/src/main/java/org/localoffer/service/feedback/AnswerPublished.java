package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/**
 * Fired in the transaction that publishes an answer for the first time.
 *
 * @param actor the officer
 */
public record AnswerPublished(Answer answer, Actor actor) {

    /** Records that its body has declined the gap, so that the answer is known to say why nothing will be done. */
    public void decline() {
        answer.decline();
    }
}
