package org.localoffer.service.search.engine;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import io.quarkus.cache.CacheResult;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.search.query.QueryJson;

/** Locates outward codes by the listings in them. */
@ApplicationScoped
class OutwardCodes {

    private static final String CENTRE = "centre";

    private final Engine engine;

    OutwardCodes(Engine engine) {
        this.engine = engine;
    }

    /**
     * The centroid of the listings with this outward code; empty if there are none. The result is cached.
     *
     * @throws RuntimeException while the engine is down; the failure is not cached
     */
    @CacheResult(cacheName = "outward-codes")
    Optional<Point> centreOf(String outward) {
        JsonObject body = QueryJson.object("size", 0)
                .with(
                        "aggs",
                        QueryJson.object(
                                CENTRE, QueryJson.object("geo_centroid", QueryJson.object("field", Fields.LOCATION))))
                .get();
        JsonObject query = QueryJson.all(List.of(Visibility.rule(), QueryJson.term(Fields.OUTWARD_CODE, outward)));
        return centre(engine.ask(new Engine.Search(query, body, 0, 0, true)).body());
    }

    private static Optional<Point> centre(JsonObject answer) {
        return Optional.ofNullable(answer.getAsJsonObject("aggregations")
                        .getAsJsonObject(CENTRE)
                        .getAsJsonObject("location"))
                .map(location -> new Point(
                        location.get("lat").getAsDouble(), location.get("lon").getAsDouble()));
    }
}
