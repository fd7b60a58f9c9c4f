package org.localoffer.service.localarea.model;

/**
 * A place of the gazetteer.
 *
 * @param name a town, or an outward code such as {@code SS1}
 * @param area slug of the smallest area that contains it
 * @param latitude WGS 84 degrees, to about a kilometre
 * @param longitude WGS 84 degrees, to about a kilometre
 */
public record GazetteerPlace(String name, String area, double latitude, double longitude) {}
