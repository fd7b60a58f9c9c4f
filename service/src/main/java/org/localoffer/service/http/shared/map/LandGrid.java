package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.localoffer.service.http.shared.map.Rings.Spot;

/**
 * Which whole units of a drawing are on land: where an odd number of rings is around them, so that a lake is none. It is
 * filled line by line, since whoever looks for free water asks for thousands of spots.
 */
final class LandGrid {

    /** By y; the bits are those x that are on land. */
    private final List<BitSet> lines;

    /**
     * @param width from 0 to this, both included
     * @param height from 0 to this, both included
     */
    LandGrid(List<List<Spot>> rings, int width, int height) {
        List<List<Double>> crossings = IntStream.rangeClosed(0, height)
                .<List<Double>>mapToObj(y -> new ArrayList<>())
                .toList();
        rings.forEach(ring -> cross(ring, crossings));
        this.lines = crossings.stream().map(xs -> line(xs, width)).toList();
    }

    /** @return false outside of the drawing */
    boolean isLand(int x, int y) {
        return y >= 0 && y < lines.size() && x >= 0 && lines.get(y).get(x);
    }

    /** Adds to each line where the ring crosses it. */
    private static void cross(List<Spot> ring, List<List<Double>> crossings) {
        for (int at = 0; at < ring.size(); at++) {
            Spot from = ring.get(at == 0 ? ring.size() - 1 : at - 1);
            Spot to = ring.get(at);
            int first = (int) Math.ceil(Math.max(0, Math.min(from.y(), to.y())));
            double end = Math.max(from.y(), to.y());
            for (int y = first; y < end && y < crossings.size(); y++) {
                crossings.get(y).add(Rings.atY(from, to, y).x());
            }
        }
    }

    /** Land lies between the last crossing and the one before it, the third last and the fourth last, and so on. */
    private static BitSet line(List<Double> crossings, int width) {
        Collections.sort(crossings);
        BitSet land = new BitSet(width + 1);
        for (int right = crossings.size() - 1; right >= 0; right -= 2) {
            int from = right == 0 ? 0 : unit(crossings.get(right - 1), width);
            land.set(from, unit(crossings.get(right), width));
        }
        return land;
    }

    /** The first whole unit that is not left of a crossing; one beyond the width if there is none. */
    private static int unit(double crossing, int width) {
        return (int) Math.clamp(Math.ceil(crossing), 0, width + 1);
    }
}
