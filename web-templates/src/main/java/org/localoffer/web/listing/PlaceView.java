package org.localoffer.web.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing takes place, as the public may see it.
 *
 * @param name of the building
 * @param addressLines street, town and postcode, a line each; of a masked place only the town and outward code
 * @param area label of the area it lies in
 * @param distance such as "1.9 miles from SS1 2AB"; null where the search had no place
 * @param masked true where the exact address is not shown (domain L31)
 * @param accessFeatures labels, such as "Step-free entrance"
 */
public record PlaceView(
        @Nullable String name,
        List<String> addressLines,
        @Nullable String area,
        @Nullable String distance,
        boolean masked,
        List<String> accessFeatures) {

    public PlaceView {
        addressLines = List.copyOf(addressLines);
        accessFeatures = List.copyOf(accessFeatures);
    }
}
