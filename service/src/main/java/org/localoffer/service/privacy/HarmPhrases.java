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
 * Phrases that may tell of harm to somebody. They match too much on purpose: {@link HarmJudge} weighs them together
 * with the text as a whole.
 *
 * <p>Matching takes time linear in the length of the text: each phrase has a bounded length and is matched word by
 * word.
 */
public final class HarmPhrases {

    /** File of a local area that replaces the shipped list. */
    public static final String FILE = "words-of-harm.txt";

    /** Most words that {@code ...} in a phrase can stand for. */
    private static final int MAX_GAP = 4;

    /**
     * Most positions that a phrase can span, one bit of a long for each; also the most letters of a word with an open
     * ending.
     */
    private static final int MAX_SPAN = Long.SIZE - 1;

    private static final String GAP = "...";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstPrefix = new HashMap<>();

    /**
     * Parses lines of one phrase each: {@code #} starts a comment, {@code *} at the end of a word stands for any
     * ending, and {@code ...} between words for up to four other words. Case and apostrophes are ignored.
     *
     * @throws IllegalArgumentException if a phrase is too long
     */
    public HarmPhrases(List<String> lines) {
        for (String line : lines) {
            Phrase phrase = phrase(line.replaceAll("#.*", "").strip());
            if (!phrase.words().isEmpty()) {
                Word first = phrase.words().getFirst();
                (first.isPrefix() ? byFirstPrefix : byFirstWord)
                        .computeIfAbsent(first.letters(), letters -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** The shipped list, used if a local area has none of its own. */
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
     * @param isPrefix whether any ending may follow
     * @param gap how many other words may come before it
     */
    private record Word(String letters, boolean isPrefix, int gap) {

        boolean is(Token token) {
            return isPrefix
                    ? token.letters().startsWith(letters)
                    : token.letters().equals(letters) || token.stem().equals(letters);
        }
    }

    private record Phrase(List<Word> words) {

        /** Whether every match fits into the bits of a long. */
        boolean fits() {
            return words.stream().mapToInt(word -> 1 + word.gap()).sum() < MAX_SPAN;
        }

        /**
         * The index of the last word if the phrase matches from the first word on, the furthest if there are several
         * matches; -1 if it does not match. Bit n says that the words matched so far can end n words after the first.
         */
        int end(List<Token> tokens, int first) {
            long reached = 1;
            for (Word word : words.subList(1, words.size())) {
                long candidates = 0;
                for (int gap = 0; gap <= word.gap(); gap++) {
                    candidates |= reached << (gap + 1);
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
        int gap = 0;
        for (String part : line.split("\\s+", -1)) {
            if (part.equals(GAP)) {
                gap = MAX_GAP;
                continue;
            }
            List<Token> tokens = ComparedWords.of(part);
            for (int at = 0; at < tokens.size(); at++) {
                boolean isPrefix = part.endsWith("*") && at == tokens.size() - 1;
                words.add(new Word(tokens.get(at).letters(), isPrefix, gap));
                gap = 0;
            }
        }
        Phrase phrase = new Phrase(List.copyOf(words));
        if (!phrase.fits()) {
            throw new IllegalArgumentException("is too long a phrase: " + line);
        }
        return phrase;
    }

    /** Each place where a phrase matches, without overlaps; empty if there is none. */
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

    /** The index of the last word of the longest phrase that starts at this word; -1 if none does. */
    private int end(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        int end = furthest(byFirstWord.get(token.letters()), tokens, first);
        if (!token.stem().equals(token.letters())) {
            end = Math.max(end, furthest(byFirstWord.get(token.stem()), tokens, first));
        }
        for (int length = 1; length <= Math.min(token.letters().length(), MAX_SPAN); length++) {
            end = Math.max(end, furthest(byFirstPrefix.get(token.letters().substring(0, length)), tokens, first));
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
