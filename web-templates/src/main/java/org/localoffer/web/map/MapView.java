package org.localoffer.web.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The places of the listings on one page of results. It shows nothing that the list does not.
 *
 * @param width of the drawing
 * @param height of the drawing, without the line that shows the scale
 * @param grid lines one step of the scale apart
 * @param towns names for orientation
 * @param from the place that the family searched from; null where it gave none
 * @param marks the numbers of the listings; marks do not overlap
 * @param scaleLength length of one step of the grid
 * @param scale the same in words, such as "5 miles"
 * @param withoutPlace says which listings are not on the map; null where all are
 * @param cut says that some places were left out; null where none was
 * @param street the same places on a street map; null where the council has configured none
 */
public record MapView(
        int width,
        int height,
        List<GridLine> grid,
        List<TownName> towns,
        @Nullable LookingFrom from,
        List<MapMark> marks,
        int scaleLength,
        String scale,
        @Nullable String withoutPlace,
        @Nullable String cut,
        @Nullable StreetMap street) {

    private static final int SCALE_LINE = 18;
    private static final int SCALE_GAP = 8;

    public MapView {
        grid = List.copyOf(grid);
        towns = List.copyOf(towns);
        marks = List.copyOf(marks);
    }

    public MapView with(@Nullable StreetMap shown) {
        return new MapView(width, height, grid, towns, from, marks, scaleLength, scale, withoutPlace, cut, shown);
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
