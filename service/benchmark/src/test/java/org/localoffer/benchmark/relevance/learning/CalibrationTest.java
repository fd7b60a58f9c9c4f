package org.localoffer.benchmark.relevance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Log-odds 0 are right in 3 of 4 cases, log(3); log-odds 2 in 9 of 10, log(9): slope log(3) / 2. */
    @Test
    void probabilitiesBecomeTheSharesThatWereRight() {
        double[][] rows = new double[140][1];
        double[] labels = new double[140];
        double[] weights = new double[140];
        Arrays.fill(weights, 1);
        for (int i = 0; i < rows.length; i++) {
            boolean first = i < 40;
            rows[i][0] = first ? 0.5 : Sigmoid.probability(2);
            labels[i] = first ? (i < 30 ? 1 : 0) : (i < 130 ? 1 : 0);
        }
        Calibration calibration = Calibration.fit(new Examples(rows, labels, weights));
        assertThat(calibration.slope()).isEqualTo(Math.log(3) / 2, within(0.005));
        assertThat(calibration.intercept()).isEqualTo(Math.log(3), within(0.005));
        assertThat(calibration.calibrated(0.5)).isEqualTo(0.75, within(0.002));
        assertThat(calibration.calibrated(Sigmoid.probability(2))).isEqualTo(0.9, within(0.002));
    }

    @Test
    void certaintyStaysFinite() {
        Calibration calibration = new Calibration(1, 0);
        assertThat(calibration.calibrated(0)).isEqualTo(0, within(1e-8));
        assertThat(calibration.calibrated(1)).isEqualTo(1, within(1e-8));
    }
}
