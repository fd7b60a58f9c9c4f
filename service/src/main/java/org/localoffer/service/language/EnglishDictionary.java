package org.localoffer.service.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.inject.Singleton;

import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * Ordinary words of British English, from the dictionary of LanguageTool. A word in it is never treated as a
 * misspelling.
 */
@Singleton
public class EnglishDictionary {

    private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_GB";

    private final Dictionary dictionary;

    public EnglishDictionary() {
        try (InputStream words = open(".dict");
                InputStream description = open(".info")) {
            dictionary = Dictionary.read(words, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String ending) {
        return Objects.requireNonNull(
                EnglishDictionary.class.getResourceAsStream(DICTIONARY + ending), "No dictionary of English words");
    }

    /** @param word in lower case */
    public boolean has(String word) {
        return !speller().isMisspelled(word);
    }

    /** How common the word is, from 0 (rare or unknown) to 25 ("the"). */
    public int frequency(String word) {
        return speller().getFrequency(word);
    }

    /** A speller is not thread-safe, so each call creates one; they share the dictionary. */
    private Speller speller() {
        return new Speller(dictionary, 1);
    }
}
