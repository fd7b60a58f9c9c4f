package org.localoffer.service.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.ComparedWords.Token;
import org.localoffer.service.privacy.ListedWords.Word;
import org.localoffer.service.privacy.PhraseAutomaton.Part;

/**
 * Phrases that may tell of harm to somebody. They match too much on purpose: {@link HarmJudge} weighs them together
 * with the text as a whole.
 *
 * <p>Matching takes time linear in the length of the text, and hardly more with a longer list: all phrases are matched
 * at once, word by word.
 */
public final class HarmPhrases {

    /** File of a local area that replaces the shipped list. */
    public static final String FILE = "words-of-harm.txt";

    private static final String GAP = "...";

    private static final Pattern COMMENT = Pattern.compile("#.*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<List<Part>> phrases;
    private final PhraseAutomaton automaton;

    /**
     * Parses lines of one phrase each: {@code #} starts a comment, {@code *} at the end of a word stands for any
     * ending, and {@code ...} between words for up to four other words. Case and apostrophes are ignored.
     *
     * @throws IllegalArgumentException if a phrase is too long
     */
    public HarmPhrases(List<String> lines) {
        phrases = lines.stream()
                .map(line -> COMMENT.matcher(line).replaceAll("").strip())
                .map(HarmPhrases::phrase)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        automaton = new PhraseAutomaton(phrases);
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

    private static List<Part> phrase(String line) {
        List<Part> parts = new ArrayList<>();
        boolean afterGap = false;
        for (String part : SPACES.split(line, -1)) {
            if (part.equals(GAP)) {
                afterGap = true;
                continue;
            }
            List<Token> tokens = ComparedWords.of(part);
            for (int at = 0; at < tokens.size(); at++) {
                boolean isPrefix = part.endsWith("*") && at == tokens.size() - 1;
                parts.add(new Part(new Word(tokens.get(at).letters(), isPrefix), afterGap));
                afterGap = false;
            }
        }
        if (!PhraseAutomaton.fits(parts)) {
            throw new IllegalArgumentException("is too long a phrase: " + line);
        }
        return parts;
    }

    /** Each place where a phrase matches, without overlaps; empty if there is none. */
    public List<Flag> in(String text) {
        List<Token> tokens = ComparedWords.of(text);
        return automaton.in(tokens).stream()
                .map(match -> new Flag(
                        FlagKind.HARM,
                        tokens.get(match.first()).start(),
                        tokens.get(match.last()).end()))
                .toList();
    }

    /** Lists of the same phrases in the same order are equal, even if they are of two editions of a local area. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HarmPhrases same && phrases.equals(same.phrases);
    }

    @Override
    public int hashCode() {
        return phrases.hashCode();
    }
}
