package org.localoffer.service.feedback;

import java.util.UUID;

/**
 * Fired in the transaction in which a text that was approved for publication is taken down, or is deleted because its time
 * is over. For messages that are erased or go to quarantine, {@link MessageErased} and {@link MessageQuarantined} say so.
 *
 * @param source id of the message or the answer
 */
public record PublicTextWithdrawn(UUID source) {}
