package org.localoffer.service.search.understand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.codec.language.DoubleMetaphone;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.localarea.model.ChoicePhrases;

/**
 * Corrects typing and phonetic spelling errors, using the words of the vocabulary, of places, of the directory and of
 * common questions. A known word is never changed.
 */
final class SpellingCorrection {

    /** In letters. Shorter words have too many neighbours: "ot" is not "at". */
    private static final int MIN_LENGTH = 4;

    /** In letters. Two edits turn a shorter word into a different word. */
    private static final int MIN_LENGTH_FOR_TWO_EDITS = 7;

    private static final int MIN_COMPOUND_LENGTH = 8;

    /** In letters. English words are shorter; longer strings are not words. */
    private static final int MAX_LENGTH = 30;

    private final Vocabulary vocabulary;
    private final ChoicePhrases choicePhrases;
    private final List<Set<String>> places;
    private final Map<String, Long> directoryWords;
    private final EnglishDictionary english;
    private final DoubleMetaphone sound = new DoubleMetaphone();

    /**
     * Prepares the correction.
     *
     * @param places words of the names of places, and of areas, in lower case
     * @param directoryWords words of the directory in lower case, each with the number of documents that contain it
     */
    SpellingCorrection(
            Vocabulary vocabulary,
            ChoicePhrases choicePhrases,
            List<Set<String>> places,
            Map<String, Long> directoryWords,
            EnglishDictionary english) {
        this.vocabulary = vocabulary;
        this.choicePhrases = choicePhrases;
        this.places = places;
        this.directoryWords = directoryWords;
        this.english = english;
        sound.setMaxCodeLen(MAX_LENGTH);
    }

    /** The most likely correction; empty if the word is known or no known word is close enough. */
    Optional<String> correct(Word word) {
        String typed = word.plain();
        if (typed.length() < MIN_LENGTH
                || typed.length() > MAX_LENGTH
                || !typed.chars().allMatch(Character::isLetter)
                || isKnown(word)) {
            return Optional.empty();
        }
        return closest(typed).or(() -> split(typed));
    }

    /** Whether it is a word of English, of the vocabulary, of a choice ("sunday"), of a place or of the directory. */
    boolean isKnown(Word word) {
        return vocabulary.knows(word.key())
                || choicePhrases.knows(word.key())
                || places.stream().anyMatch(words -> words.contains(word.plain()))
                || directoryWords.containsKey(word.plain())
                || english.has(word.plain())
                || english.has(word.text())
                || isContraction(word.plain());
    }

    /** Whether only the apostrophe is missing, as in "dont" and "weve". */
    private boolean isContraction(String typed) {
        return IntStream.of(1, 2)
                .filter(end -> end < typed.length())
                .mapToObj(end -> new StringBuilder(typed)
                        .insert(typed.length() - end, "'")
                        .toString())
                .anyMatch(english::has);
    }

    /** Whether two adjacent words are a single word of the directory and not a phrase of the vocabulary. */
    boolean isSplitWord(Word one, Word next) {
        String together = one.plain() + next.plain();
        return together.length() >= MIN_COMPOUND_LENGTH
                && one.plain().length() > 2
                && next.plain().length() > 2
                && directoryWords.containsKey(together)
                && !english.has(together)
                && vocabulary.meaning(one.plain() + " " + next.plain()).isEmpty();
    }

    private record Candidate(String word, double distance, long count) {}

    private Optional<String> closest(String typed) {
        String typedSound = sound.doubleMetaphone(typed);
        return Stream.concat(
                        Stream.of(vocabulary.words(), directoryWords.keySet(), StopWords.LONG_WORDS), places.stream())
                .flatMap(Collection::stream)
                .filter(word -> mayBeClose(typed, word))
                .flatMap(word -> candidate(typed, typedSound, word).stream())
                .min(Comparator.comparingDouble(Candidate::distance)
                        .thenComparing(Candidate::count, Comparator.reverseOrder())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /**
     * Tells most words apart without computing their distance, of which there are as many as the directory has words.
     * With another first letter one edit is allowed, and that one has to change it.
     */
    private static boolean mayBeClose(String typed, String word) {
        if (Math.abs(word.length() - typed.length()) > 2 || word.length() < MIN_LENGTH - 1) {
            return false;
        }
        if (typed.charAt(0) == word.charAt(0)) {
            return true;
        }
        return typed.charAt(typed.length() - 1) == word.charAt(word.length() - 1)
                && endsSameAfterFirstLetter(typed, word);
    }

    private static boolean endsSameAfterFirstLetter(String typed, String word) {
        return endsSame(typed, 1, word, 1)
                || endsSame(typed, 0, word, 1)
                || endsSame(typed, 1, word, 0)
                || (typed.charAt(0) == word.charAt(1)
                        && typed.charAt(1) == word.charAt(0)
                        && endsSame(typed, 2, word, 2));
    }

    private static boolean endsSame(String typed, int from, String word, int wordFrom) {
        int length = typed.length() - from;
        return word.length() - wordFrom == length && typed.regionMatches(from, word, wordFrom, length);
    }

    /**
     * Words that sound the same are closer than words that only look similar, and words of the vocabulary are
     * preferred.
     */
    private Optional<Candidate> candidate(String typed, String typedSound, String word) {
        int edits = editDistance(typed, word);
        boolean sameFirstLetter = typed.charAt(0) == word.charAt(0);
        int allowed = typed.length() < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2;
        boolean isClose = edits <= allowed && (sameFirstLetter || edits == 1);
        boolean mayBePhonetic = sameFirstLetter && edits <= typed.length() / 2;
        if (!isClose && !mayBePhonetic) {
            return Optional.empty();
        }
        boolean soundsSame = typedSound.equals(sound.doubleMetaphone(word));
        if (!isClose && !soundsSame) {
            return Optional.empty();
        }
        double distance =
                edits - (soundsSame ? 1.25 : 0) - (sameFirstLetter ? 0.25 : 0) - (vocabulary.knows(word) ? 0.25 : 0);
        return Optional.of(new Candidate(word, distance, directoryWords.getOrDefault(word, 0L)));
    }

    private boolean isLocalWord(String word) {
        return vocabulary.words().contains(word) || directoryWords.containsKey(word);
    }

    /** Splits a word into two known words, such as "speechtherapy". */
    private Optional<String> split(String typed) {
        if (typed.length() < MIN_COMPOUND_LENGTH) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(MIN_LENGTH - 1, typed.length() - MIN_LENGTH + 1)
                .filter(at -> isLocalWord(typed.substring(0, at)) && isLocalWord(typed.substring(at)))
                .mapToObj(at -> typed.substring(0, at) + " " + typed.substring(at))
                .findFirst();
    }

    /** Optimal string alignment distance: the number of letters left out, added, replaced or swapped. */
    private static int editDistance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : distance(distances, one, other, i, j);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int distance(int[][] distances, String one, String other, int i, int j) {
        int replaced = distances[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
