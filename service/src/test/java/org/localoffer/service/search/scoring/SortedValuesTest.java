package org.localoffer.service.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedValuesTest {

    private static final SortedValues VALUES = new SortedValues(DoubleStream.of(0.5, 0, 0.9, 0.5, 0, 0.7));

    @ParameterizedTest
    @CsvSource({"-1, 6", "0, 4", "0.4, 4", "0.5, 2", "0.6, 2", "0.7, 1", "0.9, 0", "2, 0"})
    void onlyLargerValuesAreAbove(double value, long above) {
        assertThat(VALUES.above(value)).isEqualTo(above);
    }

    @Test
    void theLargestIsZeroWhereThereIsNone() {
        assertThat(VALUES.largest()).isEqualTo(0.9);
        assertThat(new SortedValues(DoubleStream.empty()).largest()).isZero();
        assertThat(new SortedValues(DoubleStream.empty()).above(0)).isZero();
    }
}
