package org.localoffer.service.feedback;

import org.localoffer.service.foundation.Actor;

/** Fired in the transaction that moves a message to quarantine, from whatever state. */
public record MessageQuarantined(Feedback message, Actor actor) {}
