package org.localoffer.service.localarea.edition;

/** A further edition is published, as part of the transaction that publishes it. */
public record EditionPublished(CurrentLocalArea.Opened edition) {}
