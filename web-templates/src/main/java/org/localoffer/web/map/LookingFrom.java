package org.localoffer.web.map;

/**
 * Where the family looks from, which is ringed.
 *
 * @param name a town or an outward code
 */
public record LookingFrom(String name, int x, int y) {}
