package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.http.pages.Alphabet.Keyed;

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
        assertThat(Alphabet.headings(Alphabet.sorted(List.of(name), Function.identity())))
                .containsExactly(Map.entry(heading, List.of(name)));
    }

    @Test
    void namesAreInTheOrderOfALibrary() {
        List<String> names = List.of("the Elms", "Zebra", "Солнышко", "10 Club", "elm Trust", "'Apple'", "Élan");

        assertThat(Alphabet.sorted(names, Function.identity()))
                .extracting(Keyed::thing)
                .containsExactly("10 Club", "'Apple'", "Élan", "elm Trust", "the Elms", "Zebra", "Солнышко");
    }

    @Test
    void headingsKeepTheOrder() {
        List<String> names = List.of("Birch", "Ark", "2 Club", "Ash");

        assertThat(Alphabet.headings(Alphabet.sorted(names, Function.identity())))
                .containsExactly(
                        Map.entry("0 to 9", List.of("2 Club")),
                        Map.entry("A", List.of("Ark", "Ash")),
                        Map.entry("B", List.of("Birch")));
    }

    @Test
    void eachNameIsReadOnceHoweverLongTheListIs() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        AtomicInteger read = new AtomicInteger();

        Alphabet.headings(Alphabet.sorted(numbers, number -> {
            read.incrementAndGet();
            return "The club " + number;
        }));

        assertThat(read).hasValue(numbers.size());
    }
}
