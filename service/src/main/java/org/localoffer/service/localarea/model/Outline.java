package org.localoffer.service.localarea.model;

import java.util.List;

/**
 * The ground of the maps: where land is, and the edge of the council's area.
 *
 * @param land rings; a point is on land where an odd number of them is around it; empty if nothing is known
 * @param council rings of the council's area; empty if nothing is known
 * @param accuracyMiles how far the lines may be from where they should be; 0 if they are exact
 */
public record Outline(List<List<Position>> land, List<List<Position>> council, double accuracyMiles) {

    public static final Outline NONE = new Outline(List.of(), List.of(), 0);

    public Outline {
        land = List.copyOf(land);
        council = List.copyOf(council);
    }

    /**
     * A corner of a ring.
     *
     * @param latitude WGS 84 degrees, -90 to 90
     * @param longitude WGS 84 degrees, -180 to 180
     */
    public record Position(double latitude, double longitude) {}
}
