package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDictionaryTest {

    private static final EnglishDictionary ENGLISH = new EnglishDictionary();

    @ParameterizedTest
    @CsvSource({
        "school, true",
        "School, true",
        "SCHOOL, true",
        "schoool, false",
        "southend, false",
        "don't, true",
        "dont, false",
        "the_Z, false",
        "12, true",
        "y10, true",
        "дитина, false"
    })
    void wordsAreKnownAsTheyAreTyped(String word, boolean known) {
        assertThat(ENGLISH.has(word)).isEqualTo(known);
    }

    @Test
    void commonWordsHaveAHigherFrequency() {
        assertThat(ENGLISH.frequency("the")).isEqualTo(22);
        assertThat(ENGLISH.frequency("bath")).isBetween(1, 21);
        assertThat(ENGLISH.frequency("schoool")).isZero();
    }

    /** A speller that has looked up other words, on other threads too, answers as a new one does. */
    @Test
    void aWordIsAnsweredRegardlessOfThoseBeforeIt() {
        Dictionary dictionary = dictionary();
        List<String> words = words();

        List<String> answeredOtherwise = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(at -> words.get(at % words.size()))
                .filter(word -> {
                    Speller speller = new Speller(dictionary, 1);
                    return ENGLISH.has(word) == speller.isMisspelled(word)
                            || ENGLISH.frequency(word) != speller.getFrequency(word);
                })
                .toList();

        assertThat(answeredOtherwise).isEmpty();
    }

    private static List<String> words() {
        Random random = new Random(1);
        List<String> typed = List.of(
                "school",
                "autism",
                "weve",
                "we've",
                "the_Z",
                "_",
                "Mum",
                "NHS",
                "12",
                "café",
                "дитина",
                "x".repeat(500));
        return Stream.concat(typed.stream(), IntStream.range(0, 2_000).mapToObj(at -> {
                    StringBuilder word = new StringBuilder(typed.get(random.nextInt(8)));
                    word.setCharAt(random.nextInt(word.length()), (char) ('a' + random.nextInt(26)));
                    return word.toString();
                }))
                .toList();
    }

    private static Dictionary dictionary() {
        String name = "/org/languagetool/resource/en/hunspell/en_GB";
        try (InputStream words = Objects.requireNonNull(EnglishDictionary.class.getResourceAsStream(name + ".dict"));
                InputStream info =
                        Objects.requireNonNull(EnglishDictionary.class.getResourceAsStream(name + ".info"))) {
            return Dictionary.read(words, info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
