package org.localoffer.service.feedback;

/** Nothing of what a message said is kept any more; told in the transaction that erases it. */
public record MessageErased(Feedback message, String actor) {}
