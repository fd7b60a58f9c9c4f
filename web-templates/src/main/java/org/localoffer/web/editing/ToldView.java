package org.localoffer.web.editing;

/**
 * The approved public text of a family's message about a listing.
 *
 * @param kind such as "Something is wrong" or "How it was"
 * @param text the approved public text
 * @param when such as "3 November 2026"
 */
public record ToldView(String listing, String kind, String text, String when) {}
