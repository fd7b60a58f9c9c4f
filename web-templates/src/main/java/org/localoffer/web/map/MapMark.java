package org.localoffer.web.map;

import java.util.List;

/**
 * One place, or several that are too close together to be drawn separately.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param numbers of the listings that are there, 1 or more
 */
public record MapMark(int x, int y, int width, int height, List<MapNumber> numbers) {

    public MapMark {
        numbers = List.copyOf(numbers);
    }
}
