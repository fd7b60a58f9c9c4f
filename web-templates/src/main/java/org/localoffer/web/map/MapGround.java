package org.localoffer.web.map;

import org.jspecify.annotations.Nullable;

/**
 * What lies below the marks of a map.
 *
 * @param land an SVG path; null where no coast is in sight
 * @param council an SVG path of the council's area; null where no edge of it is in sight
 * @param sea where the word stands; null where there is no room for it
 */
public record MapGround(
        @Nullable String land,
        @Nullable String council,
        @Nullable SeaWord sea) {}
