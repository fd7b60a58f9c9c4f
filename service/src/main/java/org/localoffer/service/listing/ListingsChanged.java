package org.localoffer.service.listing;

/**
 * Fired in the transaction that changed listings, for what this copy of the service keeps of them in memory. Other
 * copies learn of it from the database.
 */
public record ListingsChanged() {}
