package org.localoffer.web.editing;

/**
 * What families told us of a listing, as far as it may be read.
 *
 * @param kind such as "Something is wrong" or "How it was"
 * @param text the approved public text
 * @param when such as "3 November 2026"
 */
public record ToldView(String listing, String kind, String text, String when) {}
