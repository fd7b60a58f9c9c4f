package org.localoffer.web.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A map as it is drawn.
 *
 * @param width of the drawing
 * @param height of the drawing, without the line that shows the scale
 * @param ground sea, land and the council's area; null where nothing is known of them
 * @param grid lines one step of the scale apart
 * @param towns names for orientation
 * @param from the place that the family searched from; null where it gave none
 * @param marks the numbers of the listings; marks do not overlap
 * @param scaleLength length of one step of the grid
 * @param scale the same in words, such as "5 miles"
 */
public record MapDrawing(
        int width,
        int height,
        @Nullable MapGround ground,
        List<GridLine> grid,
        List<TownName> towns,
        @Nullable LookingFrom from,
        List<MapMark> marks,
        int scaleLength,
        String scale) {

    private static final int SCALE_LINE = 18;
    private static final int SCALE_GAP = 8;

    public MapDrawing {
        grid = List.copyOf(grid);
        towns = List.copyOf(towns);
        marks = List.copyOf(marks);
    }

    /** The line that shows the scale is drawn below the map. */
    public int heightWithScale() {
        return height + SCALE_LINE;
    }

    /** x position at which the text of the scale begins. */
    public int besideScale() {
        return scaleLength + SCALE_GAP;
    }
}
