package org.localoffer.service.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that may tell of harm to somebody. They catch too much on purpose: the safeguarding role gives back what is
 * harmless, and nothing that is not waits in a queue.
 */
public final class WordsOfHarm {

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";
    private static final String UP_TO_FOUR_WORDS = "(?:[\\p{L}\\p{N}'’]+" + BETWEEN + "){0,4}";

    private final Pattern pattern;

    /**
     * Of lines, one phrase each: {@code #} starts a comment, {@code *} at a word's end stands for any ending, and
     * {@code ...} between words for up to four others. Case and apostrophes do not matter.
     */
    public WordsOfHarm(List<String> lines) {
        String phrases = lines.stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(WordsOfHarm::expression)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                "(?<!" + LETTER + ")(?:" + (phrases.isEmpty() ? "(?!)" : phrases) + ")(?!" + LETTER + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The list that holds where a local area has none of its own. */
    public static WordsOfHarm shipped() {
        try (InputStream in = WordsOfHarm.class.getResourceAsStream("words-of-harm.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new WordsOfHarm(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each place where such words stand; empty where none do. */
    public List<Flag> in(String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Flag(FlagKind.HARM, found.start(), found.end()))
                .toList();
    }

    private static String expression(String line) {
        StringBuilder expression = new StringBuilder();
        boolean gap = false;
        for (String word : line.split("\\s+", -1)) {
            if (word.equals("...")) {
                gap = true;
                continue;
            }
            if (!expression.isEmpty()) {
                expression.append(BETWEEN).append(gap ? UP_TO_FOUR_WORDS : "");
            }
            expression.append(word(word));
            gap = false;
        }
        return expression.toString();
    }

    private static String word(String word) {
        boolean open = word.endsWith("*");
        String letters = (open ? word.substring(0, word.length() - 1) : word).replaceAll("['’]", "");
        String spelt = Arrays.stream(letters.split("", -1))
                .filter(letter -> !letter.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("['’]?"));
        return open ? spelt + "[\\p{L}\\p{N}'’]*" : spelt;
    }
}
