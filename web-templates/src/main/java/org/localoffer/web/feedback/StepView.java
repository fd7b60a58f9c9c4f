package org.localoffer.web.feedback;

/**
 * One step on the way of a message.
 *
 * @param label such as "Sent to the people who pay for this help"
 * @param done whether it has been reached
 * @param current whether the message is here now
 */
public record StepView(String label, boolean done, boolean current) {}
