package org.localoffer.web.map;

/**
 * The word on the sea.
 *
 * @param x left edge
 * @param y baseline
 */
public record SeaWord(int x, int y) {}
