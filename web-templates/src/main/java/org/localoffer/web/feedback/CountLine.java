package org.localoffer.web.feedback;

/**
 * A line of the counts, which add up.
 *
 * @param count in words, such as "12" or "fewer than 5"
 */
public record CountLine(String label, String count) {}
