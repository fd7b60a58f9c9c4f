package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReferencesTest {

    @Test
    void aReferenceHasNoLettersThatLookAlike() {
        assertThat(Stream.generate(MessageReferences::next).limit(2000))
                .allMatch(reference -> reference.matches("LO-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}"))
                .noneMatch(reference -> reference.substring(3).matches(".*[ILO01].*"));
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(Stream.generate(MessageReferences::next).limit(5000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LO-7K3MW-9QXA4",
                "lo-7k3mw-9qxa4",
                " lo 7k3mw 9qxa4 ",
                "LO7K3MW9QXA4",
                "Lo–7k3mw–9qxa4.",
                "L0-7K3MW-9QXA4",
                "10 7k3mw 9qxa4",
                "IO-7K3MW-9QXA4",
                "7K3MW-9QXA4",
                "7k3mw9qxa4",
                "\"LO-7K3MW-9QXA4\""
            })
    void itIsFoundHoweverItWasTyped(String typed) {
        assertThat(MessageReferences.tidy(typed)).isEqualTo("LO-7K3MW-9QXA4");
    }

    @Test
    void whatIsTidiedStays() {
        assertThat(Stream.generate(MessageReferences::next).limit(200))
                .allSatisfy(reference ->
                        assertThat(MessageReferences.tidy(reference)).isEqualTo(reference));
    }

    @ParameterizedTest
    @CsvSource({"''", "LO-", "LO-7K3MW-9QXA", "LO-7K3MW-9QXA44", "XX-7K3MW-9QXA4", "' or 1=1"})
    void whatIsNoReferenceStaysAsItWasTyped(String typed) {
        assertThat(MessageReferences.tidy(typed)).isEqualTo(typed);
    }
}
