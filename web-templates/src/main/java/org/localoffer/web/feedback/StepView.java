package org.localoffer.web.feedback;

/**
 * One step in the handling of a message.
 *
 * @param label such as "Sent to the people who pay for this help"
 * @param done whether it has been completed
 * @param current whether the message is at this step
 */
public record StepView(String label, boolean done, boolean current) {}
