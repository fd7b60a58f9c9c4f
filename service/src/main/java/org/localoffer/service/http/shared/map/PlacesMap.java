package org.localoffer.service.http.shared.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.web.layout.Words;
import org.localoffer.web.map.CloserMap;
import org.localoffer.web.map.MapView;

/** Draws a map of the listings on one page of results. */
public final class PlacesMap {

    /** Maximum number of places of one listing: a chain with hundreds would hide all others. */
    private static final int MOST_PLACES = 20;

    /** Maps of single marks; ten results have few marks that hold several. */
    private static final int MOST_CLOSER = 3;

    /** How much larger a map has to be to be worth opening. */
    private static final double LEAST_ENLARGED = 1.5;

    private PlacesMap() {}

    /**
     * @param cards on the page, in its order; their numbers count from 1
     * @param from the family's position; null where it gave no place
     * @param towns names for orientation
     * @param outline sea, land and the council's area
     * @return null where no listing has a place
     */
    public static @Nullable MapView of(
            List<ListingCard> cards, @Nullable GazetteerPlace from, List<GazetteerPlace> towns, Outline outline) {
        List<NumberedPlace> places = IntStream.range(0, cards.size())
                .boxed()
                .flatMap(at -> drawn(cards.get(at)).stream()
                        .map(point -> new NumberedPlace(at + 1, cards.get(at).name(), point)))
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        Sheet sheet = Sheet.around(places, from, outline);
        return new MapView(
                sheet.drawing(from, towns), closer(sheet, towns, outline), withoutPlace(cards), cut(cards), null);
    }

    static List<Point> drawn(ListingCard card) {
        return card.points().stream().distinct().limit(MOST_PLACES).toList();
    }

    /** Maps of places that share a mark, where these come apart on them. */
    private static List<CloserMap> closer(Sheet whole, List<GazetteerPlace> towns, Outline outline) {
        return whole.clusters().stream()
                .filter(cluster -> cluster.names().size() > 1)
                .sorted(Comparator.comparing(cluster -> -cluster.names().size()))
                .flatMap(cluster -> closer(cluster, whole.projection(), towns, outline).stream())
                .limit(MOST_CLOSER)
                .toList();
    }

    private static Optional<CloserMap> closer(
            Cluster cluster, Projection around, List<GazetteerPlace> towns, Outline outline) {
        Sheet sheet = Sheet.of(
                cluster.places(),
                Projection.around(
                        cluster.places().stream().map(NumberedPlace::point).toList()),
                outline);
        boolean isCloser = sheet.projection().unitsPerMile() >= LEAST_ENLARGED * around.unitsPerMile()
                && sheet.clusters().size() > 1;
        return isCloser
                ? Optional.of(new CloserMap(
                        "A closer map of numbers "
                                + Words.and(cluster.names().keySet().stream()
                                        .map(number -> Integer.toString(number))
                                        .toList()),
                        sheet.drawing(null, towns)))
                : Optional.empty();
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
