package org.localoffer.service.search.understand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.commons.codec.language.DoubleMetaphone;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;

/**
 * Corrects typing and phonetic spelling errors, using the words of the vocabulary, of places, of the directory and of
 * common questions. A known word is never changed.
 */
final class SpellingCorrection {

    /** In letters. Shorter words have too many neighbours: "ot" is not "at". */
    private static final int SHORTEST = 4;

    /** In letters. Two edits turn a shorter word into a different word. */
    private static final int SHORTEST_WITH_TWO_SLIPS = 7;

    private static final int SHORTEST_TWO_IN_ONE = 8;

    /** In letters. English words are shorter; longer strings are not words. */
    private static final int LONGEST = 30;

    private final Vocabulary vocabulary;
    private final Set<String> places;
    private final Map<String, Long> own;
    private final EnglishDictionary english;
    private final DoubleMetaphone sound = new DoubleMetaphone();

    /**
     * Prepares the correction.
     *
     * @param places every word of every place's name, in lower case
     * @param own words of the directory in lower case, each with the number of documents that contain it
     */
    SpellingCorrection(Vocabulary vocabulary, Set<String> places, Map<String, Long> own, EnglishDictionary english) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.own = own;
        this.english = english;
        sound.setMaxCodeLen(LONGEST);
    }

    /** The most likely correction; empty if the word is known or no known word is close enough. */
    Optional<String> mend(Word word) {
        String typed = word.plain();
        if (typed.length() < SHORTEST
                || typed.length() > LONGEST
                || !typed.chars().allMatch(Character::isLetter)
                || exists(word)) {
            return Optional.empty();
        }
        return nearest(typed).or(() -> twoInOne(typed));
    }

    private boolean exists(Word word) {
        return vocabulary.knows(word.key())
                || places.contains(word.plain())
                || own.containsKey(word.plain())
                || english.has(word.plain())
                || english.has(word.text())
                || isContraction(word.plain());
    }

    /** Whether only the apostrophe is missing, as in "dont" and "weve". */
    private boolean isContraction(String typed) {
        return IntStream.of(1, 2)
                .mapToObj(end -> new StringBuilder(typed)
                        .insert(typed.length() - end, "'")
                        .toString())
                .anyMatch(english::has);
    }

    /** Whether two adjacent words are a single word of the directory and not a phrase of the vocabulary. */
    boolean areOne(Word one, Word next) {
        String together = one.plain() + next.plain();
        return together.length() >= SHORTEST_TWO_IN_ONE
                && one.plain().length() > 2
                && next.plain().length() > 2
                && own.containsKey(together)
                && !english.has(together)
                && vocabulary.meaning(one.plain() + " " + next.plain()).isEmpty();
    }

    private record Candidate(String word, double distance, long count) {}

    private Optional<String> nearest(String typed) {
        return List.of(vocabulary.words(), places, own.keySet(), StopWords.LONG_WORDS).stream()
                .flatMap(Collection::stream)
                .distinct()
                .filter(word -> Math.abs(word.length() - typed.length()) <= 2 && word.length() >= SHORTEST - 1)
                .flatMap(word -> candidate(typed, word).stream())
                .min(Comparator.comparingDouble(Candidate::distance)
                        .thenComparing(Candidate::count, Comparator.reverseOrder())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /**
     * Words that sound the same are closer than words that only look similar, and words of the vocabulary are
     * preferred.
     */
    private Optional<Candidate> candidate(String typed, String word) {
        int slips = slips(typed, word);
        boolean startsAlike = typed.charAt(0) == word.charAt(0);
        int allowed = typed.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        boolean near = slips <= allowed && (startsAlike || slips == 1);
        boolean mayBeHeard = startsAlike && slips <= typed.length() / 2;
        if (!near && !mayBeHeard) {
            return Optional.empty();
        }
        boolean soundsAlike = sound.isDoubleMetaphoneEqual(typed, word);
        if (!near && !soundsAlike) {
            return Optional.empty();
        }
        double distance =
                slips - (soundsAlike ? 0.75 : 0) - (startsAlike ? 0.25 : 0) - (vocabulary.knows(word) ? 0.25 : 0);
        return Optional.of(new Candidate(word, distance, own.getOrDefault(word, 0L)));
    }

    private boolean isOurs(String word) {
        return vocabulary.words().contains(word) || own.containsKey(word);
    }

    /** Splits a word into two known words, such as "speechtherapy". */
    private Optional<String> twoInOne(String typed) {
        if (typed.length() < SHORTEST_TWO_IN_ONE) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(SHORTEST - 1, typed.length() - SHORTEST + 1)
                .filter(at -> isOurs(typed.substring(0, at)) && isOurs(typed.substring(at)))
                .mapToObj(at -> typed.substring(0, at) + " " + typed.substring(at))
                .findFirst();
    }

    /** Optimal string alignment distance: the number of letters left out, added, replaced or swapped. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        int taken = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(taken, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
