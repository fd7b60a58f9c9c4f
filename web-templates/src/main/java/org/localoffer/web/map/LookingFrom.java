package org.localoffer.web.map;

/**
 * The place that the family searched from, marked with a ring.
 *
 * @param name a town or an outward code
 */
public record LookingFrom(String name, int x, int y) {}
