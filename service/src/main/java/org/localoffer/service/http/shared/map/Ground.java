package org.localoffer.service.http.shared.map;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.map.Rings.Spot;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.service.localarea.model.Outline.Position;
import org.localoffer.web.map.MapGround;
import org.localoffer.web.map.SeaWord;

/** Draws sea, land and the council's area below the marks of a map. */
final class Ground {

    /** Lines that are off by less than that leave a mark where it is: on land or at sea. */
    private static final double HALF_A_MARK = Cluster.CELL / 2.0;

    /** In units of the drawing. */
    private static final double FINEST = 0.7;

    /** Corners of one path: at most eight characters each, so that a map with its closer ones has less than 30 kB of them. */
    private static final int MOST_CORNERS = 450;

    private static final int WORD_WIDTH = 26;
    private static final int WORD_HEIGHT = 14;
    private static final int STEP = 8;

    /** Free water around the word; the widest that there is room for. */
    private static final int[] ROOM = {40, 24, 12, 4};

    private final Projection projection;

    /** Empty where no coast is in sight. */
    private final List<List<Spot>> land;

    /** Empty where no edge of the council's area is in sight. */
    private final List<List<Spot>> council;

    private Ground(Outline outline, Projection projection) {
        this.projection = projection;
        this.land = knowsAll(outline.land()) ? inSight(outline.land()) : List.of();
        this.council = inSight(outline.council());
    }

    /** The least extent of a map, in miles, on which these lines are exact enough. */
    static double leastMiles(Outline outline) {
        return Projection.INNER_WIDTH * outline.accuracyMiles() / HALF_A_MARK;
    }

    /** Whether the lines are exact enough for that map. */
    static boolean isExactEnough(Outline outline, Projection projection) {
        return outline.accuracyMiles() * projection.unitsPerMile() <= HALF_A_MARK + 0.01;
    }

    /** @return null where nothing is known of the ground of that map, or there is nothing on it to draw */
    static @Nullable Ground of(Outline outline, Projection projection) {
        if (!isExactEnough(outline, projection)) {
            return null;
        }
        Ground ground = new Ground(outline, projection);
        return ground.land.isEmpty() && ground.council.isEmpty() ? null : ground;
    }

    /** @param taken where no word may stand */
    MapGround drawn(List<Box> taken) {
        return new MapGround(
                land.isEmpty() ? null : Rings.path(land),
                council.isEmpty() ? null : Rings.path(council),
                land.isEmpty() ? null : seaWord(taken));
    }

    /** Whether the drawing lies within what the land was drawn from: beyond it, nobody knows what is sea. */
    private boolean knowsAll(List<List<Position>> rings) {
        List<Position> all = rings.stream().flatMap(List::stream).toList();
        return !all.isEmpty()
                && xs(all).min().orElseThrow() <= 0
                && xs(all).max().orElseThrow() >= Projection.WIDTH
                && ys(all).min().orElseThrow() <= 0
                && ys(all).max().orElseThrow() >= projection.height();
    }

    private DoubleStream xs(List<Position> all) {
        return all.stream().mapToDouble(position -> projection.exactX(position.longitude()));
    }

    private DoubleStream ys(List<Position> all) {
        return all.stream().mapToDouble(position -> projection.exactY(position.latitude()));
    }

    /**
     * What of the rings is in the drawing, with no more corners than a page should have.
     *
     * @return empty where none of their lines is in sight
     */
    private List<List<Spot>> inSight(List<List<Position>> rings) {
        List<List<Spot>> seen = rings.stream()
                .map(ring -> Rings.clipped(spots(ring), Projection.WIDTH, projection.height()))
                .filter(ring -> !ring.isEmpty())
                .toList();
        double tolerance = FINEST;
        List<List<Spot>> simple = simple(seen, tolerance);
        while (simple.stream().mapToInt(List::size).sum() > MOST_CORNERS) {
            tolerance *= 2;
            simple = simple(seen, tolerance);
        }
        return hasEdge(simple) ? simple : List.of();
    }

    private List<Spot> spots(List<Position> ring) {
        return ring.stream()
                .map(position ->
                        new Spot(projection.exactX(position.longitude()), projection.exactY(position.latitude())))
                .toList();
    }

    /** An island that is no more than a line at that tolerance is left out. */
    private static List<List<Spot>> simple(List<List<Spot>> rings, double tolerance) {
        return rings.stream()
                .map(ring -> Rings.simplified(ring, tolerance))
                .filter(ring -> ring.size() > 2)
                .toList();
    }

    /** Whether any line is within the frame and not on it: a ring that fills the drawing has none to show. */
    private boolean hasEdge(List<List<Spot>> rings) {
        return rings.stream().anyMatch(ring -> IntStream.range(0, ring.size())
                .anyMatch(at -> isWithinFrame(ring.get(at), ring.get((at + 1) % ring.size()))));
    }

    private boolean isWithinFrame(Spot from, Spot to) {
        return isWithinFrame((from.x() + to.x()) / 2, Projection.WIDTH)
                && isWithinFrame((from.y() + to.y()) / 2, projection.height());
    }

    private static boolean isWithinFrame(double at, int size) {
        return at > 1 && at < size - 1;
    }

    private @Nullable SeaWord seaWord(List<Box> taken) {
        LandGrid grid = new LandGrid(land, Projection.WIDTH, projection.height());
        for (int room : ROOM) {
            for (int y = room; y + WORD_HEIGHT + room <= projection.height(); y += STEP) {
                for (int x = room; x + WORD_WIDTH + room <= Projection.WIDTH; x += STEP) {
                    Box word = new Box(x, y, WORD_WIDTH, WORD_HEIGHT);
                    if (taken.stream().noneMatch(word::meets) && isSea(grid, word, room)) {
                        return new SeaWord(x, y + WORD_HEIGHT - 3);
                    }
                }
            }
        }
        return null;
    }

    /** Looks at spots that are no farther apart than the word is high: a narrower spit of land does not matter. */
    private static boolean isSea(LandGrid grid, Box word, int room) {
        for (int y = word.y() - room; y <= word.y() + word.height() + room; y += WORD_HEIGHT / 2) {
            for (int x = word.x() - room; x <= word.x() + word.width() + room; x += WORD_HEIGHT / 2) {
                if (grid.isLand(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
