package org.localoffer.service.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.ComparedWords.Token;

/**
 * Words that may tell of harm to somebody. They catch too much on purpose: {@link HarmJudge} weighs them together with
 * what the whole text is like.
 *
 * <p>The time to read a text grows with its length and nothing else: each phrase is followed word by word, and a phrase
 * has a bounded length.
 */
public final class HarmPhrases {

    /** A file of a local area that stands instead of the list that is shipped. */
    public static final String FILE = "words-of-harm.txt";

    /** Words that may stand where a phrase has {@code ...}. */
    private static final int MOST_BETWEEN = 4;

    /** Places that a phrase may reach, one bit each. */
    private static final int LONGEST = Long.SIZE - 1;

    private static final String ANY_WORDS = "...";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstLetters = new HashMap<>();

    /**
     * Of lines, one phrase each: {@code #} starts a comment, {@code *} at a word's end stands for any ending, and
     * {@code ...} between words for up to four others. Case and apostrophes do not matter.
     *
     * @throws IllegalArgumentException if a phrase is too long
     */
    public HarmPhrases(List<String> lines) {
        for (String line : lines) {
            Phrase phrase = phrase(line.replaceAll("#.*", "").strip());
            if (!phrase.words().isEmpty()) {
                Word first = phrase.words().getFirst();
                (first.open() ? byFirstLetters : byFirstWord)
                        .computeIfAbsent(first.letters(), letters -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** The list that holds where a local area has none of its own. */
    public static HarmPhrases shipped() {
        return new HarmPhrases(lines(FILE));
    }

    static List<String> lines(String resource) {
        try (InputStream in = HarmPhrases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One word of a phrase.
     *
     * @param open whether any ending may follow
     * @param between how many other words may stand before it
     */
    private record Word(String letters, boolean open, int between) {

        boolean is(Token token) {
            return open
                    ? token.letters().startsWith(letters)
                    : token.letters().equals(letters) || token.stem().equals(letters);
        }
    }

    private record Phrase(List<Word> words) {

        /** Whether each way through it stays inside the bits that say where it is. */
        boolean fits() {
            return words.stream().mapToInt(word -> 1 + word.between()).sum() < LONGEST;
        }

        /**
         * Index of its last word where it begins at that one, the furthest if there are several; -1 where it does not.
         * The n-th bit says that the words so far can end at the n-th word from the first.
         */
        int end(List<Token> tokens, int first) {
            long reached = 1;
            for (Word word : words.subList(1, words.size())) {
                long candidates = 0;
                for (int between = 0; between <= word.between(); between++) {
                    candidates |= reached << (between + 1);
                }
                reached = 0;
                while (candidates != 0) {
                    int at = Long.numberOfTrailingZeros(candidates);
                    candidates &= candidates - 1;
                    if (first + at < tokens.size() && word.is(tokens.get(first + at))) {
                        reached |= 1L << at;
                    }
                }
                if (reached == 0) {
                    return -1;
                }
            }
            return first + Long.SIZE - 1 - Long.numberOfLeadingZeros(reached);
        }
    }

    private static Phrase phrase(String line) {
        List<Word> words = new ArrayList<>();
        int between = 0;
        for (String part : line.split("\\s+", -1)) {
            if (part.equals(ANY_WORDS)) {
                between = MOST_BETWEEN;
                continue;
            }
            List<Token> tokens = ComparedWords.of(part);
            for (int at = 0; at < tokens.size(); at++) {
                boolean open = part.endsWith("*") && at == tokens.size() - 1;
                words.add(new Word(tokens.get(at).letters(), open, between));
                between = 0;
            }
        }
        Phrase phrase = new Phrase(List.copyOf(words));
        if (!phrase.fits()) {
            throw new IllegalArgumentException("is too long a phrase: " + line);
        }
        return phrase;
    }

    /** Each place where such words stand, none overlapping another; empty where none do. */
    public List<Flag> in(String text) {
        List<Token> tokens = ComparedWords.of(text);
        List<Flag> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            if (end < 0) {
                at++;
            } else {
                found.add(new Flag(
                        FlagKind.HARM, tokens.get(at).start(), tokens.get(end).end()));
                at = end + 1;
            }
        }
        return found;
    }

    /** Index of the last word of the longest phrase that begins at that word; -1 where none does. */
    private int end(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        int end = furthest(byFirstWord.get(token.letters()), tokens, first);
        if (!token.stem().equals(token.letters())) {
            end = Math.max(end, furthest(byFirstWord.get(token.stem()), tokens, first));
        }
        for (int length = 1; length <= Math.min(token.letters().length(), LONGEST); length++) {
            end = Math.max(end, furthest(byFirstLetters.get(token.letters().substring(0, length)), tokens, first));
        }
        return end;
    }

    private static int furthest(@Nullable List<Phrase> phrases, List<Token> tokens, int first) {
        int furthest = -1;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                furthest = Math.max(furthest, phrase.end(tokens, first));
            }
        }
        return furthest;
    }
}
