package org.localoffer.service.http.shared.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Rings of points in units of the drawing: what of them is in sight, how many points they need, and how they are drawn. */
final class Rings {

    /** A corner of a ring, which need not be closed. */
    record Spot(double x, double y) {}

    private static final int LEAST_OF_A_RING = 3;

    private Rings() {}

    /**
     * The part of a ring in the drawing, by the algorithm of Sutherland and Hodgman. A ring that comes in more than once
     * is joined along the edges of the drawing, where its frame hides that.
     *
     * @return empty where nothing of it is in sight
     */
    static List<Spot> clipped(List<Spot> ring, int width, int height) {
        List<Spot> left = cut(ring, spot -> spot.x() >= 0, (a, b) -> atX(a, b, 0));
        List<Spot> right = cut(left, spot -> spot.x() <= width, (a, b) -> atX(a, b, width));
        List<Spot> top = cut(right, spot -> spot.y() >= 0, (a, b) -> atY(a, b, 0));
        List<Spot> all = cut(top, spot -> spot.y() <= height, (a, b) -> atY(a, b, height));
        return all.size() < LEAST_OF_A_RING ? List.of() : all;
    }

    /** Where the line between two spots crosses an edge. */
    private interface Crossing {
        Spot of(Spot from, Spot to);
    }

    private static List<Spot> cut(List<Spot> ring, Predicate<Spot> inside, Crossing crossing) {
        List<Spot> kept = new ArrayList<>();
        for (int at = 0; at < ring.size(); at++) {
            Spot from = ring.get(at == 0 ? ring.size() - 1 : at - 1);
            Spot to = ring.get(at);
            if (inside.test(from) != inside.test(to)) {
                kept.add(crossing.of(from, to));
            }
            if (inside.test(to)) {
                kept.add(to);
            }
        }
        return kept;
    }

    private static Spot atX(Spot a, Spot b, double x) {
        return new Spot(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    }

    /** Where the line between two spots has that y, which is between theirs. */
    static Spot atY(Spot a, Spot b, double y) {
        return new Spot(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
    }

    /**
     * The corners that a ring needs so that no other is farther from it than the tolerance, by the algorithm of Douglas
     * and Peucker.
     *
     * @param tolerance in units of the drawing
     */
    static List<Spot> simplified(List<Spot> ring, double tolerance) {
        int last = ring.size() - 1;
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(last);
        // No recursion, which would be as deep as a ring is long.
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, last});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int farthest = farthest(ring, part[0], part[1]);
            if (farthest > 0 && distance(ring.get(farthest), ring.get(part[0]), ring.get(part[1])) > tolerance) {
                kept.set(farthest);
                open.push(new int[] {part[0], farthest});
                open.push(new int[] {farthest, part[1]});
            }
        }
        return kept.stream().mapToObj(ring::get).toList();
    }

    /** 0 where nothing is between the two. */
    private static int farthest(List<Spot> ring, int from, int to) {
        int farthest = 0;
        double most = -1;
        for (int at = from + 1; at < to; at++) {
            double distance = distance(ring.get(at), ring.get(from), ring.get(to));
            if (distance > most) {
                most = distance;
                farthest = at;
            }
        }
        return farthest;
    }

    /** From a spot to a piece of a line. */
    private static double distance(Spot spot, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along =
                length == 0 ? 0 : Math.clamp(((spot.x() - from.x()) * dx + (spot.y() - from.y()) * dy) / length, 0, 1);
        return Math.hypot(spot.x() - from.x() - along * dx, spot.y() - from.y() - along * dy);
    }

    /** As an SVG path of whole units, which are no more than a pixel and a half on a screen. */
    static String path(List<List<Spot>> rings) {
        StringBuilder path = new StringBuilder();
        for (List<Spot> ring : rings) {
            long x = Math.round(ring.getFirst().x());
            long y = Math.round(ring.getFirst().y());
            path.append('M').append(x).append(' ').append(y).append('l');
            String between = "";
            for (Spot spot : ring.subList(1, ring.size())) {
                long dx = Math.round(spot.x()) - x;
                long dy = Math.round(spot.y()) - y;
                if (dx != 0 || dy != 0) {
                    path.append(dx < 0 ? "" : between)
                            .append(dx)
                            .append(dy < 0 ? "" : " ")
                            .append(dy);
                    x += dx;
                    y += dy;
                    between = " ";
                }
            }
            path.append('z');
        }
        return path.toString();
    }
}
