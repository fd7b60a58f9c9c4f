package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.web.feedback.ReferenceView;

class ReferenceHelpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LO-7K3MW-9QXA   | A reference has 10 letters and figures after LO. You typed 9.
            L0 7k3mw 9qxa45 | A reference has 10 letters and figures after LO. You typed 11.
            LO-7K3MW-9QXO0  | You typed O and 0. No reference has 0, 1, I, L or O after LO
            LO-7K3MW-9QXA1  | You typed 1. No reference has 0, 1, I, L or O after LO
            """)
    void itSaysWhatMayBeWrong(String typed, String hint) {
        assertThat(ReferenceHelp.of(typed).hints())
                .anySatisfy(line -> assertThat(line).startsWith(hint));
    }

    @Test
    void aReferenceOfTheRightShapeIsCompared() {
        assertThat(ReferenceHelp.of("LO-7K3MW-9QXA4").hints())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Some are easily mixed up");
    }

    @Test
    void nothingTypedIsAskedFor() {
        ReferenceView view = ReferenceHelp.of("  ");

        assertThat(view.problem()).isEqualTo("Enter your reference, like LO-7K3MW-9QXA4");
        assertThat(view.hints()).isEmpty();
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        assertThat(ReferenceHelp.of("\uD83D\uDE00".repeat(500)).typed()).hasSize(80);
    }
}
