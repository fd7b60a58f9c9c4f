package org.localoffer.service.feedback;

/** Fired in the transaction that erases a message. */
public record MessageErased(Feedback message, String actor) {}
