package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a plain text into tokens, once for all that look for details in it; {@link ComparedWords} says why it has its own. */
final class Tokens {

    /** A full stop after them ends no sentence. */
    private static final Set<String> SHORTENED = WordList.of("mr mrs ms dr prof rev st no tel cllr mx approx inc e g");

    private final NormalisedText text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;
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
        char sign = text.at(at);
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
        while (end < text.length() && (isPart(text.at(end)) || isInside(end, at))) {
            letters |= Character.isLetter(text.at(end));
            digits |= isDigit(text.at(end));
            end++;
        }
        if (end < text.length() && text.at(end) == '\'' && text.at(end - 1) == 's' && letters) {
            end++;
        }
        add(letters ? digits ? Token.Kind.MIXED : Token.Kind.WORD : Token.Kind.NUMBER, at, end);
        return end;
    }

    private void add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(tokens.size(), kind, from, to, text.text(from, to), text.folded(from, to), spaced, opens));
        spaced = kind == Token.Kind.LINE_END;
        Token token = tokens.getLast();
        switch (kind) {
            case LINE_END -> opens = true;
            case SIGN -> opens = ends(token) || (opens && !token.isSign(','));
            default -> opens = false;
        }
    }

    private boolean ends(Token token) {
        char sign = token.text().charAt(0);
        if (sign == '!' || sign == '?' || sign == ':' || sign == '…') {
            return true;
        }
        if (sign != '.' || tokens.size() < 2) {
            return sign == '.';
        }
        Token before = tokens.get(tokens.size() - 2);
        return !(before.isWord() && (before.length() == 1 || SHORTENED.contains(before.lower())));
    }

    /** An apostrophe or a hyphen between letters belongs to the word. */
    private boolean isInside(int at, int start) {
        char sign = text.at(at);
        return (sign == '\'' || sign == '-')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.at(at - 1))
                && Character.isLetter(text.at(at + 1));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign);
    }
}
