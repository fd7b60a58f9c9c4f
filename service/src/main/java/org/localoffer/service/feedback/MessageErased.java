package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/** Nothing of what a message said is kept any more; told in the transaction that erases it. */
public record MessageErased(Feedback message, Actor actor) {}
