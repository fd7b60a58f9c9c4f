package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/** Fired in the transaction that erases a message. */
public record MessageErased(Feedback message, Actor actor) {}
