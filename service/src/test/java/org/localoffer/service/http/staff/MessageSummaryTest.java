package org.localoffer.service.http.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSummaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no club.| There is no club.
            My son waits for speech therapy and nobody can tell us when it begins.| My son waits for speech therapy and nobody can tell us when…
            Sixty characters are just enough for this line of the table.| Sixty characters are just enough for this line of the table.
            Sixty-one characters are one too many for a line of the table.| Sixty-one characters are one too many for a line of the…
            """)
    void theFirstWordsEndWithAWholeWord(String words, String first) {
        assertThat(MessageSummary.firstWords(words)).isEqualTo(first);
    }

    @Test
    void linesAndTabsBecomeSpaces() {
        assertThat(MessageSummary.firstWords("  Hello,\n\n\tthere is\r\nno club. "))
                .isEqualTo("Hello, there is no club.");
    }

    @Test
    void aWordLongerThanTheLineIsCutBetweenCharacters() {
        assertThat(MessageSummary.firstWords("a".repeat(5000))).isEqualTo("a".repeat(60) + "…");
        assertThat(MessageSummary.firstWords("a" + "😀".repeat(100))).isEqualTo("a" + "😀".repeat(29) + "…");
        assertThat(MessageSummary.firstWords("Hi " + "x".repeat(200))).isEqualTo("Hi " + "x".repeat(57) + "…");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void aMessageWithoutWordsSaysSo(@Nullable String words) {
        assertThat(MessageSummary.firstWords(words)).isEqualTo("No words are kept");
    }
}
