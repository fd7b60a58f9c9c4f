package org.localoffer.service.search.engine;

import java.util.List;

import com.google.gson.JsonObject;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.understand.AskedArea;
import org.localoffer.service.search.understand.SearchPlace;

/**
 * The part of a query that depends on a place. It matches listings within the distance, and listings that serve the
 * area of the place and do not require a journey.
 */
record PlaceQuery(SearchPlace place, double withinMiles) {

    JsonObject filter() {
        JsonObject guide = QueryJson.term(Fields.KIND, Guide.INDEX);
        JsonObject near = QueryJson.object("geo_distance", point().with("distance", withinMiles + "mi"))
                .get();
        JsonObject serves = QueryJson.all(
                List.of(QueryJson.term(Fields.COMES_TO_FAMILIES, true), QueryJson.term(Fields.SERVES, place.area())));
        return QueryJson.any(List.of(guide, near, serves));
    }

    /** Matches listings that are in an area or serve its families, and guides. */
    static JsonObject in(AskedArea area) {
        return QueryJson.any(
                List.of(QueryJson.term(Fields.KIND, Guide.INDEX), QueryJson.term(Fields.AREA, area.slug())));
    }

    /** A score factor that decreases with distance; 1 for listings without a place. */
    JsonObject nearness() {
        QueryJson decay = QueryJson.object("origin", origin())
                .with("offset", RankingWeights.NEAR_MILES + "mi")
                .with("scale", RankingWeights.HALF_AT_MILES + "mi")
                .with("decay", 0.5);
        return QueryJson.object("gauss", QueryJson.object(Fields.LOCATION, decay))
                .get();
    }

    JsonObject nearestFirst() {
        return QueryJson.object(
                        "_geo_distance",
                        point().with("order", "asc").with("unit", "mi").with("mode", "min"))
                .get();
    }

    private QueryJson point() {
        return QueryJson.object(Fields.LOCATION, origin());
    }

    private QueryJson origin() {
        return QueryJson.object("lat", place.latitude()).with("lon", place.longitude());
    }
}
