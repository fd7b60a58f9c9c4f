package org.localoffer.web.map;

/**
 * A place of a listing on the street map.
 *
 * @param number of the listing's card on the page, from 1
 * @param name of the listing
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record StreetPlace(int number, String name, double latitude, double longitude) {}
