package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.privacy.LogisticRegression.Features;

/** What is learnt does not depend on how the features are arranged. */
class LogisticRegressionTest {

    private static final int SIZE = 7;
    private static final double RIDGE = 0.1;
    private static final int[] NO_INDICES = {};
    private static final float[] NO_VALUES = {};

    private static final List<float[]> POSITIVE = texts(31, 0.4f);
    private static final List<float[]> NEGATIVE = texts(50, -0.4f);

    /** Numbers by chance around a mean. */
    private static List<float[]> texts(int count, float mean) {
        Random source = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(_ -> {
                    float[] text = new float[SIZE];
                    for (int at = 0; at < SIZE; at++) {
                        text[at] = mean + (float) source.nextGaussian();
                    }
                    return text;
                })
                .toList();
    }

    /** The first features as sparse ones, which leave out those that are 0, and the others as dense ones. */
    private static Features features(float[] text, int sparseSize) {
        int[] indices =
                IntStream.range(0, sparseSize).filter(at -> text[at] != 0).toArray();
        float[] values = new float[indices.length];
        for (int at = 0; at < indices.length; at++) {
            values[at] = text[indices[at]];
        }
        float[] dense = new float[SIZE - sparseSize];
        System.arraycopy(text, sparseSize, dense, 0, dense.length);
        return new Features(indices, values, dense);
    }

    private static TrainingExamples examples(int sparseSize) {
        return TrainingExamples.of(
                POSITIVE.stream().map(text -> features(text, sparseSize)).toList(),
                NEGATIVE.stream().map(text -> features(text, sparseSize)).toList(),
                sparseSize,
                SIZE - sparseSize);
    }

    @Test
    void theClassesAreToldApart() {
        LogisticRegression learnt = LogisticRegression.of(examples(0), RIDGE);

        assertThat(POSITIVE)
                .filteredOn(text -> learnt.of(features(text, 0)) > 0)
                .hasSizeGreaterThan(25);
        assertThat(NEGATIVE)
                .filteredOn(text -> learnt.of(features(text, 0)) > 0)
                .hasSizeLessThan(10);
    }

    @Test
    void sparseAndDenseFeaturesWeighTheSame() {
        LogisticRegression dense = LogisticRegression.of(examples(0), RIDGE);

        for (int sparseSize = 1; sparseSize <= SIZE; sparseSize++) {
            LogisticRegression mixed = LogisticRegression.of(examples(sparseSize), RIDGE);
            for (float[] text : POSITIVE) {
                assertThat(mixed.of(features(text, sparseSize))).isCloseTo(dense.of(features(text, 0)), within(1e-9));
            }
        }
    }

    /** The gradient of a convex loss is 0 there; it is about 20 where learning starts. */
    @Test
    void theLossIsNearItsMinimum() {
        LogisticRegression learnt = LogisticRegression.of(examples(3), RIDGE);
        double bias = learnt.of(features(new float[SIZE], 3));

        for (int at = 0; at < SIZE; at++) {
            float[] one = new float[SIZE];
            one[at] = 1;
            double gradient = RIDGE * (learnt.of(features(one, 3)) - bias);
            for (float[] text : POSITIVE) {
                gradient += text[at] * (LogisticRegression.probability(learnt.of(features(text, 3))) - 1);
            }
            for (float[] text : NEGATIVE) {
                gradient += text[at] * LogisticRegression.probability(learnt.of(features(text, 3)));
            }
            assertThat(gradient).isCloseTo(0, within(0.01));
        }
    }

    @Test
    void withoutTheirDenseFeaturesExamplesAreLearntAsIfTheyHadNone() {
        LogisticRegression learnt = LogisticRegression.of(examples(4).sparseOnly(), RIDGE);
        LogisticRegression expected = LogisticRegression.of(
                TrainingExamples.of(
                        POSITIVE.stream().map(LogisticRegressionTest::firstFour).toList(),
                        NEGATIVE.stream().map(LogisticRegressionTest::firstFour).toList(),
                        4,
                        0),
                RIDGE);

        assertThat(POSITIVE)
                .allSatisfy(text -> assertThat(learnt.of(firstFour(text))).isEqualTo(expected.of(firstFour(text))));
    }

    private static Features firstFour(float[] text) {
        Features all = features(text, 4);
        return new Features(all.indices(), all.values(), new float[0]);
    }

    @Test
    void withoutExamplesNothingIsLikelier() {
        LogisticRegression learnt = LogisticRegression.of(TrainingExamples.of(List.of(), List.of(), 2, 0), RIDGE);

        assertThat(learnt.of(new Features(NO_INDICES, NO_VALUES, new float[0]))).isZero();
    }
}
