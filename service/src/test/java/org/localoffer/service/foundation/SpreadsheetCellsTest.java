package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "+44 20", "-1", "@sum", "@SUM(A1)", "\t=1", "\r=1", "=1\n=2"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) {
        assertThat(SpreadsheetCells.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "'=1", " =1", "\n=1", "Short breaks"})
    void otherTextStays(String text) {
        assertThat(SpreadsheetCells.harmless(text)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SpreadsheetCells.harmless(null)).isEmpty();
    }
}
