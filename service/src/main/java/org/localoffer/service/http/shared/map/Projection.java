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

    private static final double MILES_PER_DEGREE = 69.09;

    /** Minimum extent, so that a single place still shows the towns around it. */
    private static final double LEAST_MILES = 3;

    /** @param points at least one */
    static Projection around(List<Point> points) {
        double south = points.stream().mapToDouble(Point::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(Point::latitude).max().orElseThrow();
        double west = points.stream().mapToDouble(Point::longitude).min().orElseThrow();
        double east = points.stream().mapToDouble(Point::longitude).max().orElseThrow();
        double latitude = (south + north) / 2;
        double across = Math.max(LEAST_MILES, (east - west) * milesPerDegreeAcross(latitude));
        double down = Math.max(LEAST_MILES, (north - south) * MILES_PER_DEGREE);
        double unitsPerMile = Math.min((WIDTH - 2 * MARGIN) / across, (HIGHEST - 2 * MARGIN) / down);
        long height = Math.round(down * unitsPerMile) + 2 * MARGIN;
        return new Projection(latitude, (west + east) / 2, unitsPerMile, Math.clamp(height, LOWEST, HIGHEST));
    }

    int x(double longitude) {
        double miles = (longitude - middleLongitude) * milesPerDegreeAcross(middleLatitude);
        return (int) Math.round(WIDTH / 2.0 + miles * unitsPerMile);
    }

    int y(double latitude) {
        double miles = (middleLatitude - latitude) * MILES_PER_DEGREE;
        return (int) Math.round(height / 2.0 + miles * unitsPerMile);
    }

    private static double milesPerDegreeAcross(double latitude) {
        return MILES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }
}
