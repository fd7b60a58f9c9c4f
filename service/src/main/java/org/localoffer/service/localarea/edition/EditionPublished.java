package org.localoffer.service.localarea.edition;

/** Fired in the transaction that publishes a further edition. */
public record EditionPublished(CurrentLocalArea.Opened edition) {}
