package org.localoffer.service.listing;

/**
 * A provider in the list of all.
 *
 * @param listings number of its published listings, 1 or more
 */
public record ListedProvider(String slug, String name, long listings) {}
