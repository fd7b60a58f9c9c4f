package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.web.layout.Words;
import org.localoffer.web.map.LookingFrom;
import org.localoffer.web.map.MapView;

/** Draws a map of the listings on one page of results. */
public final class PlacesMap {

    /** Maximum number of places of one listing: a chain with hundreds would hide all others. */
    private static final int MOST_PLACES = 20;

    private PlacesMap() {}

    /**
     * @param cards on the page, in its order; their numbers count from 1
     * @param from the family's position; null where it gave no place
     * @param towns names for orientation
     * @return null where no listing has a place
     */
    public static @Nullable MapView of(
            List<ListingCard> cards, @Nullable GazetteerPlace from, List<GazetteerPlace> towns) {
        List<Point> points =
                cards.stream().flatMap(card -> drawn(card).stream()).toList();
        if (points.isEmpty()) {
            return null;
        }
        Projection projection = Projection.around(
                Stream.concat(points.stream(), Stream.ofNullable(from).map(PlacesMap::point))
                        .toList());
        Scale scale = Scale.of(projection);
        List<Cluster> clusters = Cluster.apart(clusters(cards, projection));
        return new MapView(
                Projection.WIDTH,
                projection.height(),
                scale.grid(),
                TownNames.of(
                        towns, projection, clusters.stream().map(Cluster::box).toList()),
                from == null
                        ? null
                        : new LookingFrom(from.name(), projection.x(from.longitude()), projection.y(from.latitude())),
                clusters.stream().map(Cluster::mark).toList(),
                scale.length(),
                scale.words(),
                withoutPlace(cards),
                cut(cards),
                null);
    }

    private static Point point(GazetteerPlace place) {
        return new Point(place.latitude(), place.longitude());
    }

    static List<Point> drawn(ListingCard card) {
        return card.points().stream().distinct().limit(MOST_PLACES).toList();
    }

    private static List<Cluster> clusters(List<ListingCard> cards, Projection projection) {
        List<Cluster> clusters = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) {
            ListingCard card = cards.get(at);
            for (Point point : drawn(card)) {
                clusters.add(Cluster.of(
                        at + 1,
                        card.name(),
                        projection.x(point.longitude()),
                        projection.y(point.latitude()),
                        projection.height()));
            }
        }
        return clusters;
    }

    /** Such as "Listings 3 and 7 have no place on the map."; null where all have one. */
    private static @Nullable String withoutPlace(List<ListingCard> cards) {
        List<String> numbers = IntStream.range(0, cards.size())
                .filter(at -> cards.get(at).points().isEmpty())
                .mapToObj(at -> Integer.toString(at + 1))
                .toList();
        return switch (numbers.size()) {
            case 0 -> null;
            case 1 -> "1 listing on this page has no place on the map: number " + numbers.getFirst() + ".";
            default ->
                numbers.size() + " listings on this page have no place on the map: numbers " + Words.and(numbers) + ".";
        };
    }

    private static @Nullable String cut(List<ListingCard> cards) {
        return cards.stream().anyMatch(card -> card.points().stream().distinct().count() > MOST_PLACES)
                ? "Of a listing with more than " + MOST_PLACES + " places, the first " + MOST_PLACES + " are shown."
                : null;
    }
}
