package org.localoffer.web.map;

/**
 * A town and its name.
 *
 * @param x of the town
 * @param y of the town
 * @param textX left edge of its name
 * @param textY baseline of its name
 */
public record TownName(String name, int x, int y, int textX, int textY) {}
