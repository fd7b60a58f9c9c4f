package org.localoffer.web.feedback;

/**
 * Something that happened, or will.
 *
 * @param when a day or a month, such as "3 May 2027" or "July 2027"
 * @param what in a sentence
 */
public record DatedLine(String when, String what) {}
