package org.localoffer.service.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is read, whatever signs it was typed with: compatible forms are one (NFKC), signs that nobody sees are
 * gone, every kind of space, hyphen, apostrophe and digit is one. It remembers where each character came from.
 */
final class NormalisedText {

    /** No language writes more marks on one letter; texts that pile them up would take long to normalise. */
    private static final int MOST_MARKS = 4;

    /** A single sign that stands for a whole phrase is not spelled out, so that a text cannot grow many times over. */
    private static final int LONGEST_FORM = 4;

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

    /** Where the next character begins that is no mark on this one. */
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
        int end = Math.min(to, from + MOST_MARKS + Character.charCount(first));
        String form = Normalizer.normalize(original.substring(from, end), Normalizer.Form.NFKC);
        if (form.length() > LONGEST_FORM) {
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

    /** In small letters, without the marks of Latin letters; one character for one. */
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

    char at(int index) {
        return plain.charAt(index);
    }

    String text(int from, int to) {
        return plain.substring(from, to);
    }

    /** The same stretch in small letters without accents. */
    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    /** What was found, where it stands in the original. */
    Flag flag(FlagKind kind, int from, int to) {
        return new Flag(kind, starts[from], ends[to - 1]);
    }
}
