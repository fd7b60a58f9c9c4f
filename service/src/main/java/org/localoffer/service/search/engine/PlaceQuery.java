package org.localoffer.service.search.engine;

import java.util.List;

import com.google.gson.JsonObject;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.Indexes;
import org.localoffer.service.search.query.Json;
import org.localoffer.service.search.understand.Place;

/**
 * What a family in one place can use: what happens within the distance, and what comes to families or needs no place
 * and serves theirs.
 */
record PlaceQuery(Place place, double withinMiles) {

    JsonObject filter() {
        JsonObject guide = Json.term(Fields.KIND, Indexes.GUIDE);
        JsonObject near = Json.object("geo_distance", point().with("distance", withinMiles + "mi"))
                .get();
        JsonObject serves =
                Json.all(List.of(Json.term(Fields.COMES_TO_FAMILIES, true), Json.term(Fields.SERVES, place.area())));
        return Json.any(List.of(guide, near, serves));
    }

    /** Less weight the farther it is; what has no place keeps all of it. */
    JsonObject nearness() {
        Json decay = Json.object("origin", origin())
                .with("offset", Weights.NEAR_MILES + "mi")
                .with("scale", Weights.HALF_AT_MILES + "mi")
                .with("decay", 0.5);
        return Json.object("gauss", Json.object(Fields.LOCATION, decay)).get();
    }

    JsonObject nearestFirst() {
        return Json.object(
                        "_geo_distance",
                        point().with("order", "asc").with("unit", "mi").with("mode", "min"))
                .get();
    }

    private Json point() {
        return Json.object(Fields.LOCATION, origin());
    }

    private Json origin() {
        return Json.object("lat", place.latitude()).with("lon", place.longitude());
    }
}
