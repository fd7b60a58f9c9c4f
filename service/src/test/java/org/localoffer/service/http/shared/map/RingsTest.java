package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.http.shared.map.Rings.Spot;

class RingsTest {

    private static List<Spot> ring(double... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(at -> new Spot(xy[2 * at], xy[2 * at + 1]))
                .toList();
    }

    @Test
    void whatIsOutsideTheDrawingIsCutOffAtItsEdge() {
        assertThat(Rings.clipped(ring(-10, 20, 50, 20, 50, 40, -10, 40), 100, 100))
                .containsExactlyInAnyOrder(new Spot(0, 20), new Spot(50, 20), new Spot(50, 40), new Spot(0, 40));
    }

    @Test
    void aRingAroundTheDrawingFillsIt() {
        assertThat(Rings.clipped(ring(-10, -10, 200, -10, 200, 200, -10, 200), 100, 80))
                .contains(new Spot(0, 0), new Spot(100, 0), new Spot(100, 80), new Spot(0, 80));
    }

    @Test
    void aRingElsewhereIsNotInSight() {
        assertThat(Rings.clipped(ring(-30, -30, -10, -30, -10, -10), 100, 100)).isEmpty();
    }

    @Test
    void cornersThatNobodySeesAreLeftOut() {
        assertThat(Rings.simplified(ring(0, 0, 50, 0.2, 100, 0, 100, 100, 50, 130, 0, 100), 1))
                .containsExactly(
                        new Spot(0, 0), new Spot(100, 0), new Spot(100, 100), new Spot(50, 130), new Spot(0, 100));
    }

    @Test
    void aLongRingIsSimplifiedWithoutEnd() {
        double[] xy = IntStream.range(0, 20_000)
                .mapToObj(at -> new double[] {at, at % 2 * 10.0})
                .flatMapToDouble(Arrays::stream)
                .toArray();

        assertThat(Rings.simplified(ring(xy), 20)).hasSize(2);
    }

    @Test
    void aPathIsShort() {
        assertThat(Rings.path(List.of(ring(1.2, 2.4, 10, 2.2, 10.4, 2.4, 4, 20), ring(0, 0, 3, 0, 3, 3))))
                .isEqualTo("M1 2l9 0-6 18zM0 0l3 0 0 3z");
    }
}
