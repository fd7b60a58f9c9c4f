package org.localoffer.web.map;

/**
 * The number of one listing at a mark.
 *
 * @param number of its card on the page, from 1
 * @param name of the listing
 * @param x of the left edge of its square
 * @param y of the upper edge of its square
 */
public record MapNumber(int number, String name, int x, int y) {}
