package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.localoffer.service.privacy.ComparedWords.Token;

/** Finds the phrases of a list one after the other: slow, and plainly what {@link HarmPhrases} promises. */
final class PlainPhrases {

    private static final int MAX_GAP = 4;

    private static final Part GAP = new Part("...");

    /** By the first letter of their first word: this makes it quick enough for thousands of texts. */
    private final Map<Character, List<List<Part>>> phrases;

    /** A word of a phrase, with {@code *} at its end if any ending may follow; or the gap {@code ...}. */
    private record Part(String word) {

        boolean isGap() {
            return equals(GAP);
        }

        boolean is(Token token) {
            return word.endsWith("*")
                    ? token.letters().startsWith(word.substring(0, word.length() - 1))
                    : token.letters().equals(word) || token.stem().equals(word);
        }
    }

    PlainPhrases(List<String> lines) {
        phrases = lines.stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(PlainPhrases::parts)
                .collect(Collectors.groupingBy(parts -> parts.getFirst().word().charAt(0)));
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        for (String part : line.split("\\s+", -1)) {
            List<Token> words = ComparedWords.of(part);
            if (part.equals(GAP.word()) && !parts.getLast().isGap()) {
                parts.add(GAP);
            }
            IntStream.range(0, words.size())
                    .mapToObj(at -> words.get(at).letters() + (at == words.size() - 1 && part.endsWith("*") ? "*" : ""))
                    .map(Part::new)
                    .forEach(parts::add);
        }
        return parts;
    }

    List<Flag> in(String text) {
        List<Token> tokens = ComparedWords.of(text);
        List<Flag> flags = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = longest(tokens, at);
            if (end > at) {
                flags.add(new Flag(
                        FlagKind.HARM,
                        tokens.get(at).start(),
                        tokens.get(end - 1).end()));
            }
            at = Math.max(at + 1, end);
        }
        return flags;
    }

    /** The index after the longest phrase that begins at this word; -1 if none does. */
    private int longest(List<Token> tokens, int first) {
        int longest = -1;
        Token token = tokens.get(first);
        for (List<Part> phrase : phrases.getOrDefault(token.letters().charAt(0), List.of())) {
            if (phrase.getFirst().is(token)) {
                longest = Math.max(longest, end(phrase, 0, tokens, first));
            }
        }
        return longest;
    }

    /** The index after the rest of the phrase, the furthest if it can end in several places; -1 if it does not match. */
    private static int end(List<Part> phrase, int part, List<Token> tokens, int at) {
        if (part == phrase.size()) {
            return at;
        }
        if (phrase.get(part).isGap()) {
            return IntStream.rangeClosed(at, at + MAX_GAP)
                    .map(next -> end(phrase, part + 1, tokens, next))
                    .max()
                    .orElseThrow();
        }
        return at < tokens.size() && phrase.get(part).is(tokens.get(at)) ? end(phrase, part + 1, tokens, at + 1) : -1;
    }
}
