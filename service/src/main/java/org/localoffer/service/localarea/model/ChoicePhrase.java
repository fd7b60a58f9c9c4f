package org.localoffer.service.localarea.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Word;

/**
 * A phrase of a question that asks for a choice, or that looks as if it did. In its text, {@code ...} stands for up to
 * {@link #LONGEST_GAP} words of any kind, and words in parentheses have to be there but still count as words to look
 * for: "saturday (club)" asks for a club.
 *
 * @param text as it stands in the file
 * @param parts at least one; the first and the last are no gap
 * @param choice null if the phrase asks for no choice, such as "gluten free"
 * @param onlyInShortQuestions whether it asks for the choice only in a question of a few words; in a longer one, "at
 *     home" mostly says where the trouble is
 */
public record ChoicePhrase(
        String text, List<Part> parts, @Nullable AskedChoice choice, boolean onlyInShortQuestions) {

    /** In words. */
    public static final int LONGEST_GAP = 4;

    private static final String GAP = "...";

    /** A gap, words in parentheses, or words. */
    private static final Pattern PART = Pattern.compile("[.]{3}|[(][^()]*[)]|[^.()]+|.");

    /**
     * A word of a phrase, or a gap.
     *
     * @param key the word in its normalised form, see {@link Word#key()}; empty for a gap
     * @param kept whether the word still counts as one to look for
     */
    public record Part(String key, boolean kept) {

        public boolean isGap() {
            return key.isEmpty();
        }
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException if it has no word of its own, or begins or ends with a gap
     */
    public static ChoicePhrase of(String text, @Nullable AskedChoice choice, boolean onlyInShortQuestions) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            String part = matcher.group();
            if (part.equals(GAP)) {
                parts.add(new Part("", false));
            } else {
                Word.of(part).forEach(word -> parts.add(new Part(word.key(), part.startsWith("("))));
            }
        }
        if (parts.stream().noneMatch(part -> !part.isGap() && !part.kept())) {
            throw new IllegalArgumentException("'" + text + "' has no word outside parentheses");
        }
        if (parts.getFirst().isGap() || parts.getLast().isGap()) {
            throw new IllegalArgumentException("'" + text + "' needs a word before and after " + GAP);
        }
        return new ChoicePhrase(text, List.copyOf(parts), choice, onlyInShortQuestions);
    }

    /** The words without gaps and parentheses, in their normalised form; the same for phrases that mean the same. */
    public String key() {
        return String.join(
                " ", parts.stream().map(part -> part.isGap() ? GAP : part.key()).toList());
    }
}
