package org.localoffer.service.search.understand;

/**
 * The place that a family searches near.
 *
 * @param name a town or an outward code, as shown
 * @param area slug of the smallest area that contains it
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record SearchPlace(String name, String area, double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3958.8;

    /** Distance in miles in a straight line, by the haversine formula. */
    public double milesTo(double otherLatitude, double otherLongitude) {
        double dLatitude = Math.toRadians(otherLatitude - latitude);
        double dLongitude = Math.toRadians(otherLongitude - longitude);
        double a = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
