package org.localoffer.service.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.http.api.TypedQuery.Fit;

class TypedQueryTest {

    private static List<String> read(String text) {
        return TypedQuery.read(Map.of("q", List.of(text))).words().stream()
                .map(Word::text)
                .toList();
    }

    private static Optional<Fit> fit(String typed, String phrase) {
        return TypedQuery.of(typed).fit(Word.of(phrase));
    }

    @Test
    void onlyTheOutwardCodeOfAFullPostcodeIsUsed() {
        assertThat(read("clubs near SS1 2AB")).containsExactly("clubs", "near", "SS1");
        assertThat(read("po36aa")).containsExactly("po3");
    }

    @Test
    void onlyTheFirstSixtyCharactersAreUsed() {
        assertThat(String.join(" ", read("word ".repeat(100)))).hasSize(59);
    }

    @Test
    void emptyTextMatchesNothing() {
        assertThat(TypedQuery.read(Map.of()).isEnough()).isFalse();
        assertThat(fit("", "Autism")).isEmpty();
        assertThat(fit("aut", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "special school, Special schools, WHOLE",
        "special schools, special school, WHOLE",
        "speci, Special schools, START",
        "special sch, Special schools, START",
        "sch, Special schools, INSIDE",
        "downs, Down's syndrome, START",
    })
    void matchingIgnoresCasePluralsAndApostrophes(String typed, String phrase, Fit fit) {
        assertThat(fit(typed, phrase)).contains(fit);
    }
}
