package org.localoffer.web.map;

/**
 * A town.
 *
 * @param x of the town
 * @param y of the town
 * @param textX where its name begins
 * @param textY of the line on which its name stands
 */
public record TownName(String name, int x, int y, int textX, int textY) {}
