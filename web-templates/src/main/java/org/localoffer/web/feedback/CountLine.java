package org.localoffer.web.feedback;

/**
 * One row of a table of counts, whose rows add up to its total.
 *
 * @param count in words, such as "12" or "fewer than 5"
 */
public record CountLine(String label, String count) {}
