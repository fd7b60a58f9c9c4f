package org.localoffer.service.feedback;

/** Fired in the transaction that moves a message to quarantine, from whatever state. */
public record MessageQuarantined(Feedback message, String actor) {}
