package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.localoffer.web.map.MapMark;
import org.localoffer.web.map.MapNumber;

/**
 * Places that are drawn as one mark.
 *
 * @param names of the listings, by their number on the page
 * @param sumX sum of the places' x positions
 * @param sumY sum of the places' y positions
 * @param places how many, at least 1
 */
record Cluster(SortedMap<Integer, String> names, long sumX, long sumY, int places, int height) {

    /**
     * Size of one number in units of the drawing. It is a large enough target for a finger, also on a phone of 320
     * pixels (WCAG 2.2, 2.5.8).
     */
    private static final int CELL = 28;

    private static final int MOST_IN_A_ROW = 4;

    static Cluster of(int number, String name, int x, int y, int height) {
        return new Cluster(new TreeMap<>(Map.of(number, name)), x, y, 1, height);
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
        SortedMap<Integer, String> all = new TreeMap<>(names);
        all.putAll(other.names);
        return new Cluster(all, sumX + other.sumX, sumY + other.sumY, places + other.places, height);
    }

    /** Centred on the mean of its places, and moved so that it lies within the drawing. */
    Box box() {
        int width = Math.min(names.size(), MOST_IN_A_ROW) * CELL;
        int tall = (names.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW * CELL;
        return new Box(
                Math.clamp(Math.round((double) sumX / places - width / 2.0), 1, Projection.WIDTH - width - 1),
                Math.clamp(Math.round((double) sumY / places - tall / 2.0), 1, height - tall - 1),
                width,
                tall);
    }

    MapMark mark() {
        Box box = box();
        List<MapNumber> numbers = new ArrayList<>();
        for (Map.Entry<Integer, String> listing : names.entrySet()) {
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
