package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SignalKindTest {

    @Test
    void onlyFourKindsAreSearchesThatFoundNothingStrong() {
        assertThat(Arrays.stream(SignalKind.values()).filter(SignalKind::foundNothingStrong))
                .containsExactly(
                        SignalKind.SEARCH, SignalKind.WRONG_AGE, SignalKind.OUTSIDE_AREA, SignalKind.UNCONFIRMED)
                .allMatch(SignalKind::isOfSearches);
    }
}
