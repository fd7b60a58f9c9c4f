package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/**
 * Fired in the transaction that publishes an answer for the first time.
 *
 * @param actor the officer
 */
public record AnswerPublished(Answer answer, Actor actor) {}
