package org.localoffer.web.coverage;

/**
 * A state with the number of headings that are in it.
 *
 * @param meaning in a sentence
 * @param count such as "4 of 26"
 */
public record StateLine(StateView state, String meaning, String count) {}
