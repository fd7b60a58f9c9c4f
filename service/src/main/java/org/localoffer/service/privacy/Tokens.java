package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a text into tokens, once for all rules; {@link ComparedWords} explains why it splits differently. */
final class Tokens {

    /** A full stop after these does not end a sentence. */
    private static final Set<String> ABBREVIATIONS =
            WordList.of("mr mrs ms dr prof rev st no tel cllr mx approx inc e g");

    private final NormalisedText text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean startsSentence = true;
    private boolean spaced;

    private Tokens(NormalisedText text) {
        this.text = text;
    }

    static List<Token> of(NormalisedText text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = tokens.take(at);
        }
        return tokens.tokens;
    }

    private int take(int at) {
        char sign = text.charAt(at);
        if (sign == ' ') {
            spaced = true;
            return at + 1;
        }
        if (!isPart(sign)) {
            add(sign == '\n' ? Token.Kind.LINE_END : Token.Kind.SIGN, at, at + 1);
            return at + 1;
        }
        boolean letters = false;
        boolean digits = false;
        int end = at;
        while (end < text.length() && (isPart(text.charAt(end)) || isInside(end, at))) {
            letters |= Character.isLetter(text.charAt(end));
            digits |= isDigit(text.charAt(end));
            end++;
        }
        if (end < text.length() && text.charAt(end) == '\'' && text.charAt(end - 1) == 's' && letters) {
            end++;
        }
        add(letters ? digits ? Token.Kind.MIXED : Token.Kind.WORD : Token.Kind.NUMBER, at, end);
        return end;
    }

    private void add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(
                tokens.size(), kind, from, to, text.text(from, to), text.folded(from, to), spaced, startsSentence));
        spaced = kind == Token.Kind.LINE_END;
        Token token = tokens.getLast();
        switch (kind) {
            case LINE_END -> startsSentence = true;
            case SIGN -> startsSentence = endsSentence(token) || (startsSentence && !token.isSign(','));
            default -> startsSentence = false;
        }
    }

    private boolean endsSentence(Token token) {
        char sign = token.text().charAt(0);
        if (sign == '!' || sign == '?' || sign == ':' || sign == '…') {
            return true;
        }
        if (sign != '.' || tokens.size() < 2) {
            return sign == '.';
        }
        Token before = tokens.get(tokens.size() - 2);
        return !(before.isWord() && (before.length() == 1 || ABBREVIATIONS.contains(before.lower())));
    }

    /** Whether this is an apostrophe or a hyphen between letters, which belongs to the word. */
    private boolean isInside(int at, int start) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '-')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign);
    }
}
