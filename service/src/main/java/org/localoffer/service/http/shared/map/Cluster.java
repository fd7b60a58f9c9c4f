package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.localoffer.web.map.MapMark;
import org.localoffer.web.map.MapNumber;

/**
 * Places that are drawn as one mark.
 *
 * @param places at least 1
 * @param sumX sum of their x positions
 * @param sumY sum of their y positions
 * @param height of the drawing
 */
record Cluster(List<NumberedPlace> places, long sumX, long sumY, int height) {

    /**
     * Size of one number in units of the drawing. It is a large enough target for a finger, also on a phone of 320
     * pixels (WCAG 2.2, 2.5.8).
     */
    static final int CELL = 28;

    private static final int MOST_IN_A_ROW = 4;

    static Cluster of(NumberedPlace place, Projection projection) {
        return new Cluster(
                List.of(place),
                projection.x(place.point().longitude()),
                projection.y(place.point().latitude()),
                projection.height());
    }

    /** Joins clusters whose marks would overlap, until none do. */
    static List<Cluster> apart(List<Cluster> clusters) {
        List<Cluster> apart = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Cluster joined = cluster;
            for (int at = 0; at < apart.size(); at++) {
                if (apart.get(at).box().meets(joined.box())) {
                    joined = apart.remove(at).and(joined);
                    // The joined cluster has moved and grown, so it may overlap clusters that were compared before.
                    at = -1;
                }
            }
            apart.add(joined);
        }
        return apart;
    }

    private Cluster and(Cluster other) {
        List<NumberedPlace> all =
                Stream.concat(places.stream(), other.places.stream()).toList();
        return new Cluster(all, sumX + other.sumX, sumY + other.sumY, height);
    }

    /** Names of the listings, by their number on the page. */
    SortedMap<Integer, String> names() {
        SortedMap<Integer, String> names = new TreeMap<>();
        places.forEach(place -> names.put(place.number(), place.name()));
        return names;
    }

    /** Centred on the mean of its places, and moved so that it lies within the drawing. */
    Box box() {
        int numbers = names().size();
        int width = Math.min(numbers, MOST_IN_A_ROW) * CELL;
        int tall = (numbers + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW * CELL;
        return new Box(
                Math.clamp(Math.round((double) sumX / places.size() - width / 2.0), 1, Projection.WIDTH - width - 1),
                Math.clamp(Math.round((double) sumY / places.size() - tall / 2.0), 1, height - tall - 1),
                width,
                tall);
    }

    MapMark mark() {
        Box box = box();
        List<MapNumber> numbers = new ArrayList<>();
        for (Map.Entry<Integer, String> listing : names().entrySet()) {
            int at = numbers.size();
            numbers.add(new MapNumber(
                    listing.getKey(),
                    listing.getValue(),
                    box.x() + at % MOST_IN_A_ROW * CELL,
                    box.y() + at / MOST_IN_A_ROW * CELL));
        }
        return new MapMark(box.x(), box.y(), box.width(), box.height(), numbers);
    }
}
