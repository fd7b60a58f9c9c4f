package org.localoffer.service.gaps;

import org.jspecify.annotations.Nullable;

/**
 * The place of a listing that is nearest to the middle of an area.
 *
 * @param slug of the listing
 * @param name of the listing
 * @param town null if not known
 * @param miles in a straight line from the mean position of the area's towns
 */
public record NearestPlace(
        String slug, String name, @Nullable String town, double miles) {}
