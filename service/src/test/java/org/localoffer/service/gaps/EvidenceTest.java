package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.localarea.model.Cell;

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
                Cell.UNKNOWN,
                Map.of(SignalKind.COMMENT, comments, SignalKind.SEARCH, searches, SignalKind.DOCUMENT, documents));

        assertThat(evidence.independent()).isEqualTo(independent);
        assertThat(evidence.isGap()).isEqualTo(gap);
    }

    @Test
    void whatIsNotThereIsNone() {
        assertThat(new Evidence(Cell.UNKNOWN, Map.of()).times(SignalKind.SEARCH))
                .isZero();
    }

    @Test
    void aCellStandsInItsAddressAndComesBack() {
        Cell cell = new Cell("respite", null, "5-11", Cell.ANY, null);

        assertThat(cell.key()).isEqualTo("respite~-~5-11~any~-");
        assertThat(Cell.ofKey(cell.key())).isEqualTo(cell);
        assertThat(Cell.ofKey(Cell.UNKNOWN.key())).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a~b~c~d", "a~b~c~d~e~f"})
    void whatIsNoKeyIsNoCell(String text) {
        assertThat(Cell.ofKey(text)).isNull();
    }

    @Test
    void aCellThatNamesNeitherHelpNorNeedSaysNothing() {
        assertThat(new Cell(null, null, "5-11", "southend", "health").says()).isFalse();
        assertThat(new Cell(Cell.ANY, Cell.ANY, null, null, null).says()).isFalse();
        assertThat(new Cell("respite", null, null, null, null).says()).isTrue();
        assertThat(new Cell(null, "asd", null, null, null).says()).isTrue();
    }
}
