package org.localoffer.service.http.shared.map;

import java.util.List;

import org.localoffer.directory.search.ListingCard.Point;

/**
 * Equirectangular projection from degrees to units of the drawing. It is true to scale at the middle latitude, and the
 * error across a county is too small to see.
 *
 * @param middleLatitude WGS 84 degrees
 * @param middleLongitude WGS 84 degrees
 * @param unitsPerMile units of the drawing per mile
 * @param height of the drawing
 */
record Projection(double middleLatitude, double middleLongitude, double unitsPerMile, int height) {

    /** Width of the drawing. On the narrowest phone, one unit is nearly one pixel. */
    static final int WIDTH = 320;

    private static final int LOWEST = 200;
    private static final int HIGHEST = 320;

    /** Half a mark and its outline, so that a place at the edge is not cut off. */
    private static final int MARGIN = 24;

    /** Units from one side to the other that places may take. */
    static final int INNER_WIDTH = WIDTH - 2 * MARGIN;

    private static final double MILES_PER_DEGREE = 69.09;

    /** Minimum extent, so that a single place still shows the towns around it. */
    private static final double LEAST_MILES = 3;

    /** @param points at least one */
    static Projection around(List<Point> points) {
        return around(points, LEAST_MILES);
    }

    /**
     * @param points at least one
     * @param least extent of the map, in miles; more than three for lines that are not exact enough for that
     */
    static Projection around(List<Point> points, double least) {
        double leastMiles = Math.max(LEAST_MILES, least);
        double south = points.stream().mapToDouble(Point::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(Point::latitude).max().orElseThrow();
        double west = points.stream().mapToDouble(Point::longitude).min().orElseThrow();
        double east = points.stream().mapToDouble(Point::longitude).max().orElseThrow();
        double latitude = (south + north) / 2;
        double across = Math.max(leastMiles, (east - west) * milesPerDegreeAcross(latitude));
        double down = Math.max(leastMiles, (north - south) * MILES_PER_DEGREE);
        double unitsPerMile = Math.min(INNER_WIDTH / across, (HIGHEST - 2 * MARGIN) / down);
        long height = Math.round(down * unitsPerMile) + 2 * MARGIN;
        return new Projection(latitude, (west + east) / 2, unitsPerMile, Math.clamp(height, LOWEST, HIGHEST));
    }

    int x(double longitude) {
        return (int) Math.round(exactX(longitude));
    }

    int y(double latitude) {
        return (int) Math.round(exactY(latitude));
    }

    /** May be outside the drawing, as may {@link #exactY}. */
    double exactX(double longitude) {
        double miles = (longitude - middleLongitude) * milesPerDegreeAcross(middleLatitude);
        return WIDTH / 2.0 + miles * unitsPerMile;
    }

    double exactY(double latitude) {
        double miles = (middleLatitude - latitude) * MILES_PER_DEGREE;
        return height / 2.0 + miles * unitsPerMile;
    }

    private static double milesPerDegreeAcross(double latitude) {
        return MILES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }
}
