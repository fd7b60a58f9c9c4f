package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.web.map.MapView;
import org.localoffer.web.map.StreetMap;
import org.localoffer.web.map.StreetPlace;

/** Street maps, where the council has configured a source of tiles. An invalid configuration stops the start. */
@Startup
@ApplicationScoped
public class StreetMaps {

    private static final String POLICY = "Content-Security-Policy";

    private final Optional<MapTiles> tiles;
    private final Optional<String> policy;

    StreetMaps(
            MapConfig config,
            @ConfigProperty(name = "quarkus.http.header.\"" + POLICY + "\".value") Optional<String> policy) {
        this.tiles = MapTiles.of(config);
        this.policy = tiles.map(each -> each.widened(policy.orElse("")));
    }

    /**
     * @param cards on the page, in its order; their numbers count from 1
     * @return null where no tiles are configured
     */
    public @Nullable StreetMap of(List<ListingCard> cards) {
        return tiles.map(each -> new StreetMap(each.address(), each.server(), each.attribution(), places(cards)))
                .orElse(null);
    }

    private static List<StreetPlace> places(List<ListingCard> cards) {
        List<StreetPlace> places = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) {
            for (Point point : PlacesMap.drawn(cards.get(at))) {
                places.add(new StreetPlace(at + 1, cards.get(at).name(), point.latitude(), point.longitude()));
            }
        }
        return places;
    }

    /**
     * Allows the browser to load the map's tiles. It replaces the Content-Security-Policy header that all pages have,
     * because a second policy could only restrict the first.
     *
     * @param map of the page; null where it has none
     */
    public void allow(HttpServerResponse answer, @Nullable MapView map) {
        if (map != null) {
            policy.ifPresent(widened -> answer.headers().set(POLICY, widened));
        }
    }
}
