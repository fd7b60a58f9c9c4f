package org.localoffer.benchmark.listings.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CopyLinesTest {

    private final CopyLines lines = new CopyLines("thing", "a", "b", "c");

    @Test
    void whatSeparatesRowsAndColumnsIsEscaped() {
        lines.add("one\ttwo\nthree\r", "a\\b", null);
        lines.add(1, new byte[] {0, (byte) 0xff}, "{\"text\": \"a\\nb\"}");

        assertThat(lines).hasToString("""
                one\\ttwo\\nthree\\r\ta\\\\b\t\\N
                1\t\\\\x00ff\t{"text": "a\\\\nb"}
                """);
    }

    @Test
    void aRowHasAValueForEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> lines.add("one"));
    }
}
