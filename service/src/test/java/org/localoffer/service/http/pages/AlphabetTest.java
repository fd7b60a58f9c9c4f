package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Solent NHS Trust | S
            The Elms         | E
            The              | T
            Theatre for all  | T
            High 5           | H
            (Autism) Hub     | A
            éclat            | E
            3D Club          | 0 to 9
            Żółw             | Z
            ...              | Other
            Солнышко         | Other
            """)
    void aNameStandsUnderItsLetter(String name, String heading) {
        assertThat(Alphabet.heading(name)).isEqualTo(heading);
    }

    @Test
    void namesAreInTheOrderOfALibrary() {
        assertThat(Stream.of("the Elms", "Zebra", "Солнышко", "10 Club", "elm Trust", "'Apple'", "Élan")
                        .sorted(Alphabet.order(Function.identity())))
                .containsExactly("10 Club", "'Apple'", "Élan", "elm Trust", "the Elms", "Zebra", "Солнышко");
    }

    @Test
    void headingsKeepTheOrder() {
        List<String> names = List.of("2 Club", "Ash", "Ark", "Birch");

        assertThat(Alphabet.headings(names, Function.identity()))
                .containsExactly(
                        java.util.Map.entry("0 to 9", List.of("2 Club")),
                        java.util.Map.entry("A", List.of("Ash", "Ark")),
                        java.util.Map.entry("B", List.of("Birch")));
    }
}
