package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static Map<SignalKind, Long> times(String counted) {
        Map<SignalKind, Long> times = new EnumMap<>(SignalKind.class);
        for (String one : counted.split(" ", -1)) {
            String[] parts = one.split("=", -1);
            if (parts.length == 2) {
                times.put(SignalKind.valueOf(parts[0]), Long.valueOf(parts[1]));
            }
        }
        return times;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 0",
        // Whatever comes from searches is one signal together.
        "SEARCH=1, 1",
        "NOT_OPENED=1, 1",
        "SAID_NOT_FOUND=1, 1",
        "WRONG_AGE=1, 1",
        "OUTSIDE_AREA=1, 1",
        "UNCONFIRMED=1, 1",
        "NOT_OPENED=900, 1",
        "SEARCH=3 NOT_OPENED=2, 1",
        "SEARCH=3 SAID_NOT_FOUND=2, 1",
        "SEARCH=1 NOT_OPENED=1 SAID_NOT_FOUND=1 WRONG_AGE=1 OUTSIDE_AREA=1 UNCONFIRMED=1, 1",
        "SEARCH=0 NOT_OPENED=0, 0",
        "SEARCH=0 NOT_OPENED=4, 1",
        // Everything else counts each time.
        "COMMENT=1, 1",
        "COMMENT=2, 2",
        "COMMENT=7, 7",
        "MYSTERY_SHOP=1, 1",
        "MYSTERY_SHOP=3, 3",
        "TRENDING=1, 1",
        "TRENDING=2, 2",
        "DOCUMENT=1, 1",
        "DOCUMENT=2, 2",
        "COMMENT=0 SEARCH=0 DOCUMENT=0, 0",
        "COMMENT=1 SEARCH=1, 2",
        "COMMENT=1 NOT_OPENED=50 WRONG_AGE=50, 2",
        "MYSTERY_SHOP=1 UNCONFIRMED=2, 2",
        "TRENDING=1 OUTSIDE_AREA=2, 2",
        "COMMENT=2 SAID_NOT_FOUND=9, 3",
        "COMMENT=1 MYSTERY_SHOP=1 TRENDING=1 DOCUMENT=1, 4",
        "COMMENT=3 MYSTERY_SHOP=2 TRENDING=1 DOCUMENT=4 SEARCH=80 NOT_OPENED=20, 11",
    })
    void everythingFromSearchesTogetherIsOneIndependentSignal(String counted, long independent) {
        assertThat(Evidence.independentSignals(times(counted))).isEqualTo(independent);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsOneSignalByItself(SignalKind kind) {
        assertThat(Evidence.independentSignals(Map.of(kind, 1L))).isOne();
        assertThat(Evidence.independentSignals(Map.of(kind, 5L))).isEqualTo(kind.isOfSearches() ? 1 : 5);
    }

    @Test
    void searchesAreAddedUpOverTheirKinds() {
        assertThat(new Evidence(GapKey.UNKNOWN, times("SEARCH=3 NOT_OPENED=2 WRONG_AGE=1 COMMENT=9")).searches())
                .isEqualTo(6);
    }

    @Test
    void onlyKindsOfSearchesAreCountedFromSearches() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchSignal(LocalDate.EPOCH, SignalKind.COMMENT, GapKey.UNKNOWN));
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
