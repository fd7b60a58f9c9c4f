package org.localoffer.service.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

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

    /**
     * Spellers share the dictionary, but each is for one thread at a time, and making one takes longer than a look-up.
     * There are never more than threads that have looked up words at the same moment.
     */
    private final Queue<Speller> idle = new ConcurrentLinkedQueue<>();

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
        return ask(speller -> !speller.isMisspelled(word));
    }

    /** How common the word is, from 0 (rare or unknown) to 25; 22 for "the". */
    public int frequency(String word) {
        return ask(speller -> speller.getFrequency(word));
    }

    /** Takes a speller that no other thread uses, and puts it back afterwards. */
    private <T> T ask(Function<Speller, T> question) {
        Speller taken = idle.poll();
        Speller speller = taken == null ? new Speller(dictionary, 1) : taken;
        T answer = question.apply(speller);
        idle.add(speller);
        return answer;
    }
}
