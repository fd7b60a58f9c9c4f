package org.localoffer.service.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrongModelTest {

    private static final List<String> FEATURES = List.of("similarity", "years");

    private static final String MODEL = """
            {"version": 1,
             "features": ["similarity", "years"],
             "means": [0.5, 10], "deviations": [0.5, 4], "weights": [2, -0.5], "intercept": -1,
             "base": -2,
             "linear_share": 0.5,
             "trees": [
               {"feature": "similarity", "below": 0.5,
                "yes": {"feature": "years", "below": 8, "yes": 0.3, "no": -0.1}, "no": 1.5},
               {"feature": "years", "below": 12, "yes": -0.2, "no": 0.4}],
             "calibration": {"slope": 1.2, "intercept": -0.1},
             "thresholds": {"strong": 0.53, "near": 0.05},
             "held_out": {}}""";

    /**
     * Worked by hand. In the first row the regression has the log-odds -1 + 2 = 1, which is 0.73106; the trees have
     * -2 + 1.5 - 0.2 = -0.7, which is 0.33181; the mean 0.53144 has the log-odds 0.12591, and 1.2 x 0.12591 - 0.1 =
     * 0.05109 is 0.51277.
     */
    @ParameterizedTest
    @CsvSource({"1, 10, 0.51277", "0, 6, 0.06313", "0, 8, 0.04293", "0.5, 14, 0.27753"})
    void probabilityIsTheCalibratedMeanOfRegressionAndTrees(double similarity, double years, double probability)
            throws IOException {
        assertThat(read(MODEL).probability(new double[] {similarity, years})).isEqualTo(probability, within(0.000005));
    }

    @Test
    void certaintyIsAFiniteProbability() throws IOException {
        String certain =
                MODEL.replace("\"base\": -2", "\"base\": 900").replace("\"intercept\": -1", "\"intercept\": 900");
        StrongModel model = read(certain);
        assertThat(model.probability(new double[] {1, 10})).isBetween(0.999, 1.0);
    }

    @Test
    void thresholdsComeWithTheModel() throws IOException {
        assertThat(read(MODEL).strong()).isEqualTo(0.53);
        assertThat(read(MODEL).near()).isEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"similarity\", \"years\"] | [\"years\", \"similarity\"] | learnt from [years, similarity]",
                "[\"similarity\", \"years\"] | [\"similarity\"] | learnt from [similarity]",
                "[\"similarity\", \"years\"] | [\"similarity\", \"age\"] | learnt from [similarity, age]",
                "\"version\": 1 | \"version\": 2 | version 2",
                "\"deviations\": [0.5, 4] | \"deviations\": [0.5] | 1 deviations for 2 features",
                "\"weights\": [2, -0.5] | \"weight\": [2, -0.5] | 0 weights for 2 features",
                "\"base\": -2 | \"base\": \"-2\" | where a number belongs",
                "\"strong\": 0.53 | \"other\": 0.53 | where a number belongs",
                "{\"feature\": \"years\", \"below\": 12 | {\"feature\": \"age\", \"below\": 12 | unknown feature",
                "\"no\": 1.5} | \"on\": 1.5} | unknown feature"
            })
    void modelThatDoesNotFitIsRefused(String part, String other, String message) {
        assertThat(MODEL).contains(part);
        assertThatThrownBy(() -> read(MODEL.replace(part, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void valuesOfOtherFeaturesAreRefused() throws IOException {
        StrongModel model = read(MODEL);
        assertThatThrownBy(() -> model.probability(new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 values for 2 features");
    }

    private static StrongModel read(String json) throws IOException {
        return StrongModel.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), FEATURES);
    }
}
