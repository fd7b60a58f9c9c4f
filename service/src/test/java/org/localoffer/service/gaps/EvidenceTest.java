package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.localarea.model.GapKey;

class EvidenceTest {

    @ParameterizedTest(name = "{0} messages, {1} searches, {2} documents: {3} independent")
    @CsvSource({
        "0, 0, 0, 0, false",
        "1, 0, 0, 1, false",
        "2, 0, 0, 2, true",
        "0, 1, 0, 1, false",
        "0, 500, 0, 1, false",
        "1, 500, 0, 2, true",
        "0, 0, 1, 1, false",
        "0, 3, 1, 2, true",
        "1, 0, 1, 2, true",
        "3, 9, 2, 6, true",
    })
    void allSearchesAreOneSignalAndTwoSignalsMakeAGap(
            long comments, long searches, long documents, long independent, boolean gap) {
        Evidence evidence = new Evidence(
                GapKey.UNKNOWN,
                Map.of(SignalKind.COMMENT, comments, SignalKind.SEARCH, searches, SignalKind.DOCUMENT, documents));

        assertThat(evidence.independent()).isEqualTo(independent);
        assertThat(evidence.isGap()).isEqualTo(gap);
    }

    @Test
    void aKindWithoutSignalsCountsZero() {
        assertThat(new Evidence(GapKey.UNKNOWN, Map.of()).times(SignalKind.SEARCH))
                .isZero();
    }

    @Test
    void aGapKeySurvivesTheRoundTripThroughItsAddress() {
        GapKey gapKey = new GapKey("respite", null, "5-11", GapKey.ANY, null);

        assertThat(gapKey.key()).isEqualTo("respite~-~5-11~any~-");
        assertThat(GapKey.ofKey(gapKey.key())).isEqualTo(gapKey);
        assertThat(GapKey.ofKey(GapKey.UNKNOWN.key())).isEqualTo(GapKey.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a~b~c~d", "a~b~c~d~e~f"})
    void anInvalidKeyIsRejected(String text) {
        assertThat(GapKey.ofKey(text)).isNull();
    }

    @Test
    void aGapKeyWithoutHelpAndNeedSaysNothing() {
        assertThat(new GapKey(null, null, "5-11", "southend", "health").says()).isFalse();
        assertThat(new GapKey(GapKey.ANY, GapKey.ANY, null, null, null).says()).isFalse();
        assertThat(new GapKey("respite", null, null, null, null).says()).isTrue();
        assertThat(new GapKey(null, "asd", null, null, null).says()).isTrue();
    }
}
