package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/** A message went to the safeguarding role, from whatever state; told in the transaction of that decision. */
public record MessageQuarantined(Feedback message, Actor actor) {}
