package org.localoffer.service.localarea.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Basis;

class AgeBandTest {

    private static final AgeBand FIVE_TO_ELEVEN = new AgeBand("5-11", "Age 5 to 11", 5, 11);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "0, 4, false",
        "0, 4.99, false",
        "0, 5, true",
        "4, 5, true",
        "5, 5, true",
        "11, 11, true",
        "11, 16, true",
        "11.5, 16, true",
        "11.99, 16, true",
        "12, 16, false",
        "7, 8, true",
        "0, 25, true",
        ", 5, true",
        ", 4, false",
        "11, , true",
        "12, , false",
    })
    void aRangeIsInEveryBandItOverlaps(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean meets) {
        assertThat(FIVE_TO_ELEVEN.meets(AgeRange.of(minimum, maximum, Basis.STATED)))
                .isEqualTo(meets);
    }

    @Test
    void underFiveIsInTheFirstBandAlone() {
        AgeRange underFive = AgeRange.of(BigDecimal.ZERO, BigDecimal.valueOf(4), Basis.STATED);

        assertThat(new AgeBand("0-4", "Age 0 to 4", 0, 4).meets(underFive)).isTrue();
        assertThat(FIVE_TO_ELEVEN.meets(underFive)).isFalse();
    }

    @Test
    void anUnstatedRangeMeetsNoBand() {
        assertThat(FIVE_TO_ELEVEN.meets(AgeRange.NOT_TOLD)).isFalse();
        assertThat(new AgeBand("all", "All", 0, 25).meets(AgeRange.NOT_TOLD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "11, true", "12, false"})
    void aBandHoldsItsFirstAndItsLastAge(int age, boolean holds) {
        assertThat(FIVE_TO_ELEVEN.holds(age)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "5, 11, true",
        "0, 25, true",
        "10, 16, true",
        "11, 16, false",
        "11.5, 16, false",
        "0, 5, false",
        "0, 6, true",
        "5, 5, true",
        "11, 11, true",
        "11, 12, false",
        "4, 5, false",
        "12, 16, false",
        ", 5, false",
        ", 6, true",
        "10, , true",
        "11, , false",
    })
    void aRangeServesABandOfWhichItTakesTwoYearsOrInWhichItLies(
            @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean serves) {
        assertThat(FIVE_TO_ELEVEN.isServedBy(AgeRange.of(minimum, maximum, Basis.STATED)))
                .isEqualTo(serves);
    }

    @Test
    void aListingThatStatesNoAgesServesNoBand() {
        assertThat(FIVE_TO_ELEVEN.isServedBy(AgeRange.NOT_TOLD)).isFalse();
    }
}
