package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.http.shared.map.Rings.Spot;

class LandGridTest {

    private static final int SIZE = 200;

    private static List<Spot> square(int from, int to) {
        return List.of(new Spot(from, from), new Spot(to, from), new Spot(to, to), new Spot(from, to));
    }

    @Test
    void aLakeIsNoLand() {
        LandGrid grid = new LandGrid(List.of(square(0, 100), square(40, 60)), SIZE, SIZE);

        assertThat(grid.isLand(20, 20)).isTrue();
        assertThat(grid.isLand(50, 50)).isFalse();
        assertThat(grid.isLand(150, 50)).isFalse();
    }

    @Test
    void outsideOfTheDrawingIsNoLand() {
        LandGrid grid = new LandGrid(List.of(square(-50, 400)), SIZE, SIZE);

        assertThat(grid.isLand(0, 0)).isTrue();
        assertThat(grid.isLand(-1, 5)).isFalse();
        assertThat(grid.isLand(5, SIZE + 1)).isFalse();
    }

    /** Compared with the JDK's shapes, whose corners have fractions that no whole spot is on. */
    @Test
    void ofAnyShapeTheSpotsInsideAreLand() {
        Random random = new Random(7);
        for (int shape = 0; shape < 20; shape++) {
            List<List<Spot>> rings = IntStream.range(0, 3)
                    .mapToObj(ring -> IntStream.range(0, 30)
                            .mapToObj(at ->
                                    new Spot(random.nextInt(SIZE) + 0.37 * ring + 0.11, random.nextInt(SIZE) + 0.43))
                            .toList())
                    .toList();
            Path2D path = path(rings);
            LandGrid grid = new LandGrid(rings, SIZE, SIZE);

            for (int y = 0; y <= SIZE; y += 3) {
                for (int x = 0; x <= SIZE; x += 3) {
                    assertThat(grid.isLand(x, y)).as("%d %d %d", shape, x, y).isEqualTo(path.contains(x, y));
                }
            }
        }
    }

    private static Path2D path(List<List<Spot>> rings) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Spot> ring : rings) {
            path.moveTo(ring.getFirst().x(), ring.getFirst().y());
            ring.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
            path.closePath();
        }
        return path;
    }
}
