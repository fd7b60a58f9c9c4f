package org.localoffer.directory.listing.content;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing takes place (Open Referral UK 3.0: location).
 *
 * @param name of the building
 * @param address street address without town and postcode
 * @param latitude WGS 84 degrees, -90 to 90; null without a longitude
 * @param longitude WGS 84 degrees, -180 to 180; null without a latitude
 * @param masked true if only the area may be shown (refuges, home-based childminders); null means not masked
 * @param area slug of the edition's area in which it lies
 * @param accessFeatures slugs of the edition's access features
 */
public record Place(
        @Nullable String name,
        @Nullable String address,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Boolean masked,
        @Nullable String area,
        Set<String> accessFeatures) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Place {
        name = Texts.orNull(name);
        address = Texts.orNull(address);
        town = Texts.orNull(town);
        postcode = Postcode.tidy(postcode);
        area = Texts.orNull(area);
        accessFeatures = Values.set(accessFeatures);
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidContentException("places", "need latitude and longitude together");
        }
        within("latitude", latitude, POLE);
        within("longitude", longitude, DATE_LINE);
    }

    public boolean hidesAddress() {
        return Boolean.TRUE.equals(masked);
    }

    /**
     * The place as the public may see it. A masked place shows only town, outward code, area, and coordinates to about
     * a kilometre.
     */
    public Place asShown() {
        if (!hidesAddress()) {
            return this;
        }
        return new Place(
                null,
                null,
                town,
                Postcode.outward(postcode),
                Coordinates.coarse(latitude),
                Coordinates.coarse(longitude),
                true,
                area,
                accessFeatures);
    }

    private static void within(String field, @Nullable BigDecimal degrees, BigDecimal limit) {
        if (degrees != null && degrees.abs().compareTo(limit) > 0) {
            throw new InvalidContentException(
                    "places", field + " must be within " + limit + " degrees, but is " + degrees.toPlainString());
        }
    }
}
