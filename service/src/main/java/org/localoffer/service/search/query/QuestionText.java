package org.localoffer.service.search.query;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Typed text in the one form in which everything after it reads it, so that a question means the same whatever keyboard
 * or document it comes from. Characters that only look different become the ordinary ones (Unicode normalization form
 * KC), characters that are not seen go, and there is one kind of space, hyphen, apostrophe and quotation mark. What was
 * typed stays recognisable, since pages show it again; which signs separate words is decided by
 * {@link org.localoffer.directory.vocabulary.Word}.
 */
final class QuestionText {

    /** In characters. Twice what is kept of a question, because invisible characters go. */
    private static final int LONGEST_READ = 2 * SearchParametersReader.LONGEST_TEXT;

    /**
     * Most combining marks that are kept on one letter: no language uses more, and the time that normalisation takes
     * grows with the square of their number.
     */
    private static final int MOST_MARKS = 4;

    private static final String APOSTROPHES = "'‘’‚‛`´ʹʻʼʽˈ′‵ꞌ";
    private static final String QUOTATION_MARKS = "\"“”„‟«»″‶〝〞〟";
    private static final String HYPHENS = "-\u2043\u2212\u02D7";

    /** Signs that stand between words, but that an engine's tokenizer takes for a part of a word or of a number. */
    private static final String BULLETS = "•·‣◦∙▪●・‧";

    /** Characters that are not seen although Unicode counts them as letters or marks (Default_Ignorable_Code_Point). */
    private static final Set<Integer> UNSEEN = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

    private static final Pattern SPACES = Pattern.compile(" +");

    private final StringBuilder plain = new StringBuilder();
    private int marks;

    private QuestionText() {}

    /**
     * Normalises a typed text; normalising the result again changes nothing.
     *
     * @return without spaces at its ends and without runs of spaces; empty if nothing is left
     */
    static String normalised(String typed) {
        QuestionText text = new QuestionText();
        typed.codePoints().limit(LONGEST_READ).forEach(text::add);
        return SPACES.matcher(Normalizer.normalize(text.plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private void add(int typed) {
        Normalizer.Form form = hasCompatibleForm(typed) ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
        Normalizer.normalize(Character.toString(typed), form).codePoints().forEach(this::addUnified);
    }

    /**
     * Whether the character may be replaced by a compatible one. A fraction or a raised number ("2½", "autism¹") would
     * become a different number, and "Makaton™" a different word.
     */
    private static boolean hasCompatibleForm(int typed) {
        return switch (Character.getType(typed)) {
            case Character.OTHER_NUMBER, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> false;
            default -> true;
        };
    }

    private void addUnified(int sign) {
        if (isUnseen(sign)) {
            return;
        }
        marks = Character.getType(sign) == Character.NON_SPACING_MARK ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
            return;
        }
        switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION -> plain.append(' ');
            case Character.DASH_PUNCTUATION -> plain.append('-');
            default -> plain.appendCodePoint(unified(sign));
        }
    }

    private static int unified(int sign) {
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return '\'';
        }
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return '"';
        }
        if (BULLETS.indexOf(sign) >= 0) {
            return ' ';
        }
        return HYPHENS.indexOf(sign) >= 0 ? '-' : sign;
    }

    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT || isVariationSelector(sign) || UNSEEN.contains(sign);
    }

    private static boolean isVariationSelector(int sign) {
        return (sign >= 0xFE00 && sign <= 0xFE0F)
                || (sign >= 0xE0100 && sign <= 0xE01EF)
                || (sign >= 0x180B && sign <= 0x180F);
    }
}
