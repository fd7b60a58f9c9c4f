package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** One text while it is being scanned: its tokens, what is known about its words, and the flags found so far. */
final class TextScan {

    private static final int MIN_WORDS = 6;
    private static final double MOST = 0.6;
    private static final double FOREIGN_SHARE = 0.45;

    /**
     * Each check for a misspelling takes some microseconds; beyond this many words per text, words count as spelled
     * correctly.
     */
    private static final int MAX_MISSPELLING_CHECKS = 100;

    /**
     * Longer words are not checked for misspelling: no English word is longer, and the check tries every letter of the
     * word.
     */
    private static final int LONGEST_CHECKED = 30;

    private final NormalisedText text;
    private final List<Token> tokens;
    private final Predicate<String> localTermTest;
    private final Lexicon lexicon;
    private final boolean informativeCapitals;
    private final boolean lowerCase;
    private final Map<String, Boolean> localTerms = new HashMap<>();
    private final Map<String, Boolean> ordinary = new HashMap<>();
    private final Map<String, Boolean> misspelt = new HashMap<>();
    private final List<Flag> flags = new ArrayList<>();
    private @Nullable Boolean foreign;
    private final BitSet flagged = new BitSet();
    private final BitSet nonPersonNames = new BitSet();

    /**
     * @param localTermTest whether one or several words in lower case are terms of the local area, such as the name of
     *     a town or a provider
     */
    TextScan(String text, Predicate<String> localTermTest) {
        this.text = new NormalisedText(text);
        this.tokens = Tokens.of(this.text);
        this.localTermTest = localTermTest;
        this.lexicon = Lexicon.shipped();
        this.informativeCapitals = !isMostlyCapitals();
        this.lowerCase = tokens.stream()
                .noneMatch(token ->
                        token.isCapital() && !token.startsSentence() && token.length() > 1 && !token.isAllCapitals());
    }

    /** The same text without flags. */
    TextScan(TextScan other, Predicate<String> localTermTest) {
        this.text = other.text;
        this.tokens = other.tokens;
        this.localTermTest = localTermTest;
        this.lexicon = other.lexicon;
        this.informativeCapitals = other.informativeCapitals;
        this.lowerCase = other.lowerCase;
        this.localTerms.putAll(other.localTerms);
        this.ordinary.putAll(other.ordinary);
        this.misspelt.putAll(other.misspelt);
    }

    /**
     * Whether most words are all capitals, or most words start with a capital: then a capital says nothing about a
     * word.
     */
    private boolean isMostlyCapitals() {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        long allCapitals = words.stream().filter(Token::isAllCapitals).count();
        long capitals = words.stream().filter(Token::isCapital).count();
        return (words.size() >= 3 && allCapitals > MOST * words.size())
                || (words.size() >= MIN_WORDS && capitals > 0.75 * words.size());
    }

    /** Whether the writer uses no capitals inside sentences: then a missing capital says nothing about a word. */
    boolean isInLowerCase() {
        return lowerCase;
    }

    NormalisedText text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /**
     * Applies a rule at each token, and continues after what it found.
     *
     * @param rule returns the index after what starts at the given token; 0 if nothing does
     */
    void walk(IntUnaryOperator rule) {
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, rule.applyAsInt(at));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether capitals distinguish names from other words in this text. */
    boolean hasInformativeCapitals() {
        return informativeCapitals;
    }

    @Nullable
    Token get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }

    /** The word in lower case without a possessive ending; empty if no word stands here. */
    String base(int at) {
        Token token = get(at);
        return token != null && token.isWord() ? token.base() : "";
    }

    /** The token in lower case; empty before the first and after the last token. */
    String lower(int at) {
        Token token = get(at);
        return token == null ? "" : token.lower();
    }

    boolean isOneOf(int at, Set<String> words) {
        return words.contains(lower(at));
    }

    /** Whether a word stands here, not a number, punctuation, the end of a line or nothing. */
    boolean isWordAt(int at) {
        Token token = get(at);
        return token != null && token.isWord();
    }

    boolean isCapital(int at) {
        Token token = get(at);
        return token != null && token.isCapital();
    }

    /** Whether one or several words are terms of the local area: in its vocabulary or directory. */
    boolean isLocalTerm(String lower) {
        return localTerms.computeIfAbsent(lower, localTermTest::test);
    }

    boolean isOrdinary(int at) {
        String word = base(at);
        return ordinary.computeIfAbsent(
                word, key -> lexicon.isOrdinary(key) || lexicon.isOrdinary(lower(at)) || isPlural(key));
    }

    private boolean isPlural(String word) {
        return word.endsWith("s") && word.length() > 3 && lexicon.isOrdinary(word.substring(0, word.length() - 1));
    }

    /** Whether the word is listed in no-person.txt. */
    boolean isNonPersonName(int at) {
        return lexicon.isNonPersonName(base(at)) || lexicon.isNonPersonName(lower(at));
    }

    boolean isFirstName(int at) {
        String word = base(at);
        return lexicon.isFirstName(word) && !isNonPersonName(at);
    }

    /** Whether it is a first name and not also an ordinary word or a term of the local area. */
    boolean isPlainFirstName(int at) {
        return isFirstName(at) && !isOrdinary(at) && !isLocalTerm(base(at));
    }

    /** Whether the word is in no dictionary, vocabulary or directory, and is not an abbreviation. */
    boolean isUnknown(int at) {
        String word = base(at);
        return word.length() > 2
                && !isOrdinary(at)
                && !isNonPersonName(at)
                && !isLocalTerm(word)
                && !isLocalTerm(lower(at))
                && !isAbbreviation(at);
    }

    /** Whether the word is in capitals in a text that is not, such as SENDIASS. */
    private boolean isAbbreviation(int at) {
        Token token = get(at);
        return informativeCapitals && token != null && token.isAllCapitals() && token.length() < 8;
    }

    /**
     * Whether the word is unknown and not a misspelling either. For words without a capital, where a misspelling is
     * likelier than a name.
     */
    boolean isUnknownNotMisspelt(int at) {
        return isUnknown(at) && !isMisspelt(base(at));
    }

    /**
     * Whether it may be a surname: not an ordinary word in lower case, no local term, and not listed in no-person.txt.
     */
    boolean isUnknownSurname(int at) {
        String word = base(at);
        return word.length() > 2 && !isOrdinary(at) && !isNonPersonName(at) && !isLocalTerm(word);
    }

    /** Whether so many words are unknown that the text is probably not in English; the first 60 words decide. */
    boolean isForeign() {
        if (foreign == null) {
            long words = tokens.stream().filter(Token::isWord).limit(60).count();
            long unknown = tokens.stream()
                    .filter(Token::isWord)
                    .limit(60)
                    .filter(token -> !isOrdinary(token.at()))
                    .count();
            foreign = words >= MIN_WORDS && unknown > FOREIGN_SHARE * words;
        }
        return foreign;
    }

    boolean isMisspelt(String word) {
        if (word.length() < 5 || word.length() > LONGEST_CHECKED) {
            return false;
        }
        if (misspelt.size() >= MAX_MISSPELLING_CHECKS && !misspelt.containsKey(word)) {
            return false;
        }
        return misspelt.computeIfAbsent(word, lexicon::isMisspelt);
    }

    /** The words from one token to before another, in lower case, with single spaces. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (at > from && token.spaced()) {
                phrase.append(' ');
            }
            phrase.append(at == to - 1 ? token.base() : token.lower());
        }
        return phrase.toString();
    }

    /** Flags the tokens from one to before another. */
    void addFlag(FlagKind kind, int from, int to) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        flags.add(text.flag(kind, first.start(), last.end()));
        flagged.set(from, to);
    }

    /** Flags a person's name, and returns the index after it. */
    int addName(int from, int to) {
        addFlag(FlagKind.NAME, from, to);
        return to;
    }

    /**
     * Records that the words are a name but not a person's: of an institution, a street, a condition. Returns the index
     * after them.
     */
    int markNonPersonName(int from, int to) {
        nonPersonNames.set(from, to);
        return to;
    }

    /** Whether the word belongs to a name that is not a person's. */
    boolean isInNonPersonName(int at) {
        return nonPersonNames.get(at);
    }

    /** Whether the token is already flagged. */
    boolean isFlagged(int at) {
        return flagged.get(at);
    }

    List<Flag> flags() {
        return flags;
    }
}
