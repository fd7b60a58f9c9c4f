package org.localoffer.service.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in normal form, whatever characters it was typed with: NFKC, without invisible characters, and with one kind
 * of space, hyphen, apostrophe and digit. It maps each character back to the original text.
 */
final class NormalisedText {

    /**
     * Most combining marks that are kept on one letter: no language uses more, and longer sequences would take long to
     * normalise.
     */
    private static final int MAX_MARKS = 4;

    /**
     * A single character that stands for a whole phrase is not expanded beyond this many characters, so that the text
     * cannot grow many times over.
     */
    private static final int MAX_EXPANSION = 4;

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    NormalisedText(String original) {
        this.original = original;
        this.starts = new int[original.length() + 1];
        this.ends = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int next = next(at);
            add(at, next);
            at = next;
        }
    }

    /** The index of the next character that is not a combining mark. */
    private int next(int at) {
        int next = at + Character.charCount(original.codePointAt(at));
        while (next < original.length() && isMark(original.codePointAt(next))) {
            next += Character.charCount(original.codePointAt(next));
        }
        return next;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void add(int from, int to) {
        int first = original.codePointAt(from);
        if (first < 0x80) {
            if (to == from + 1) {
                addAscii((char) first, from);
                return;
            }
        } else if (Character.getType(first) == Character.FORMAT || isMark(first)) {
            return;
        }
        int end = Math.min(to, from + MAX_MARKS + Character.charCount(first));
        String form = Normalizer.normalize(original.substring(from, end), Normalizer.Form.NFKC);
        if (form.length() > MAX_EXPANSION) {
            form = new String(Character.toChars(first));
        }
        for (int at = 0; at < form.length(); at++) {
            append(unified(form, at), from, to);
        }
    }

    private void addAscii(char sign, int at) {
        if (sign == '\r') {
            if (at + 1 == original.length() || original.charAt(at + 1) != '\n') {
                append('\n', at, at + 1);
            }
            return;
        }
        append(sign == '\t' || (sign < ' ' && sign != '\n') ? ' ' : sign == '`' ? '\'' : sign, at, at + 1);
    }

    private static char unified(String form, int at) {
        char sign = form.charAt(at);
        if (sign < 0x80) {
            return sign;
        }
        int digit = Character.digit(sign, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            default ->
                switch (sign) {
                    case '\u2212', '\u00AD', '\u02D7' -> '-';
                    case '’', '‘', '‛', 'ʼ', '´', '′' -> '\'';
                    case '“', '”', '„', '«', '»' -> '"';
                    case '\u0085' -> '\n';
                    case '\u2219', '\u00B7', '\u2022' -> '.';
                    default -> sign;
                };
        };
    }

    private void append(char sign, int from, int to) {
        int at = plain.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        plain.append(sign);
        folded.append(folded(sign));
        starts[at] = from;
        ends[at] = to;
    }

    /** The character in lower case without accents; always one character for one. */
    private static char folded(char sign) {
        if (sign < 0x80) {
            return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
        }
        String bare = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
        String small = bare.substring(0, 1).toLowerCase(Locale.ROOT);
        return small.length() == 1 ? small.charAt(0) : sign;
    }

    int length() {
        return plain.length();
    }

    char charAt(int index) {
        return plain.charAt(index);
    }

    String text(int from, int to) {
        return plain.substring(from, to);
    }

    /** The same range in lower case without accents. */
    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    /** A flag with its position in the original text. */
    Flag flag(FlagKind kind, int from, int to) {
        return new Flag(kind, starts[from], ends[to - 1]);
    }
}
