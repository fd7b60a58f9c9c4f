package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleVectorsTest {

    private static final int DIMENSIONS = 384;
    private static final int NEIGHBOURS = 5;

    private static float[] vector(Random random) {
        float[] vector = new float[DIMENSIONS];
        for (int at = 0; at < DIMENSIONS; at++) {
            vector[at] = (float) random.nextGaussian() / 20;
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < DIMENSIONS; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 6, 700})
    void theMeanOfTheNearestIsTheSameToTheLastBitAsOneByOne(int count) {
        Random random = new Random(count);
        List<float[]> examples =
                IntStream.range(0, count).mapToObj(at -> vector(random)).toList();
        float[] vector = vector(random);

        double[] nearest = examples.stream()
                .mapToDouble(example -> cosine(example, vector))
                .sorted()
                .skip(Math.max(0, count - NEIGHBOURS))
                .toArray();

        assertThat(new ExampleVectors(examples).meanNearestCosine(vector))
                .isEqualTo(DoubleStream.of(nearest).average().orElseThrow());
    }

    @Test
    void withoutExamplesTheMeanIsZero() {
        assertThat(new ExampleVectors(List.of()).meanNearestCosine(new float[DIMENSIONS]))
                .isZero();
    }
}
