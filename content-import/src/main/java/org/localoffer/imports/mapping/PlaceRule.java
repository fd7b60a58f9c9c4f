package org.localoffer.imports.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.cleaning.Cleaned;
import org.localoffer.imports.cleaning.RegisterNames;

/** How to make one place of a listing. */
record PlaceRule(
        Expression name,
        Expression address,
        Expression town,
        Expression postcode,
        Expression latitude,
        Expression longitude,
        Expression masked,
        Expression area,
        Expression accessFeatures) {

    /** Bounds of the United Kingdom in degrees. Coordinates outside them are swapped, zero, or of something else. */
    private static final double SOUTH = 49;

    private static final double NORTH = 61;
    private static final double WEST = -9;
    private static final double EAST = 2.5;

    static PlaceRule read(MappingSection section) {
        return new PlaceRule(
                section.one("name"),
                section.one("address"),
                section.one("town"),
                section.one("postcode"),
                section.one("latitude"),
                section.one("longitude"),
                section.one("masked", ContentRule::isYesNo, "yes or no"),
                section.one("area"),
                section.many("access_features"));
    }

    /** Null where the row has no address, town, postcode or coordinates: a fixed area alone is not a place. */
    @Nullable
    Place place(RowValues row, PostcodeLocator finder) {
        String street = tidied(row.line("places.address", address, TextLimit.SENTENCE));
        String where = tidied(row.line("places.town", town, TextLimit.SHORT));
        String code = row.cleaned("places.postcode", postcode, PlaceRule::postcode);
        BigDecimal north = row.degrees("places.latitude", latitude);
        BigDecimal east = row.degrees("places.longitude", longitude);
        if (north == null || east == null || !inTheUnitedKingdom(north, east)) {
            if (north != null || east != null) {
                row.warn(
                        "places.latitude",
                        new Expression.Union(0, List.of(latitude, longitude)),
                        (north == null ? "nothing" : north.toPlainString()) + ", "
                                + (east == null ? "nothing" : east.toPlainString()),
                        "is not a latitude and longitude in the United Kingdom, so both were left out");
            }
            PostcodeLocator.Spot spot = spot(row, code, finder);
            north = spot == null ? null : spot.latitude();
            east = spot == null ? null : spot.longitude();
        }
        if (street == null && where == null && code == null && north == null) {
            return null;
        }
        String building = row.line("places.name", name, TextLimit.NAME);
        return new Place(
                building == null ? null : RegisterNames.tidied(building),
                street,
                where,
                code,
                north,
                east,
                row.yesNo("places.masked", masked),
                row.line("places.area", area, TextLimit.SHORT),
                row.slugs("places.access_features", accessFeatures));
    }

    /**
     * The approximate position of the postcode, as a provider's form finds it, so that a family near it finds the
     * place.
     */
    private PostcodeLocator.@Nullable Spot spot(RowValues row, @Nullable String code, PostcodeLocator finder) {
        if (code == null) {
            return null;
        }
        Optional<PostcodeLocator.Spot> found = finder.find(code);
        if (found.isEmpty()) {
            row.warn(
                    "places.postcode",
                    postcode,
                    Postcode.outward(code),
                    "is not in the list of places, so no distance to it can be shown");
        }
        return found.orElse(null);
    }

    private static Cleaned<String> postcode(String text) {
        String tidy = Postcode.tidy(text);
        return tidy == null || Postcode.outward(text) == null
                ? Cleaned.dropped("is not a postcode, so it was left out")
                : Cleaned.kept(tidy);
    }

    private static @Nullable String tidied(@Nullable String text) {
        return text == null ? null : RegisterNames.tidiedPlace(text);
    }

    private static boolean inTheUnitedKingdom(BigDecimal latitude, BigDecimal longitude) {
        return latitude.doubleValue() >= SOUTH
                && latitude.doubleValue() <= NORTH
                && longitude.doubleValue() >= WEST
                && longitude.doubleValue() <= EAST;
    }
}
