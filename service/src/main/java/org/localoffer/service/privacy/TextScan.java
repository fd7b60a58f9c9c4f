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

/** One text while it is looked through: its tokens, what is known of its words, and what was found so far. */
final class TextScan {

    private static final int WORDS_OF_A_TEXT = 6;
    private static final double MOSTLY = 0.6;
    private static final double FOREIGN = 0.45;

    /** Each look for a slip of the pen costs some microseconds; words beyond that count as well spelt. */
    private static final int MOST_SLIPS = 100;

    /** No English word is longer, and looking for a slip tries each letter of a word. */
    private static final int LONGEST_SLIP = 30;

    private final NormalisedText text;
    private final List<Token> tokens;
    private final Predicate<String> known;
    private final Lexicon lexicon;
    private final boolean plainCase;
    private final boolean smallLetters;
    private final Map<String, Boolean> knownWords = new HashMap<>();
    private final Map<String, Boolean> ordinary = new HashMap<>();
    private final Map<String, Boolean> misspelt = new HashMap<>();
    private final List<Flag> flags = new ArrayList<>();
    private @Nullable Boolean foreign;
    private final BitSet taken = new BitSet();
    private final BitSet passed = new BitSet();

    /** @param known whether a word, or several, in small letters are ours, such as the name of a town or a provider */
    TextScan(String text, Predicate<String> known) {
        this.text = new NormalisedText(text);
        this.tokens = Tokens.of(this.text);
        this.known = known;
        this.lexicon = Lexicon.shipped();
        this.plainCase = !isMostlyCapitals();
        this.smallLetters = tokens.stream()
                .noneMatch(
                        token -> token.isCapital() && !token.opens() && token.length() > 1 && !token.isAllCapitals());
    }

    /** The same text, of which nothing is found yet. */
    TextScan(TextScan read, Predicate<String> known) {
        this.text = read.text;
        this.tokens = read.tokens;
        this.known = known;
        this.lexicon = read.lexicon;
        this.plainCase = read.plainCase;
        this.smallLetters = read.smallLetters;
        this.knownWords.putAll(read.knownWords);
        this.ordinary.putAll(read.ordinary);
        this.misspelt.putAll(read.misspelt);
    }

    /** Whether every letter, or every word, begins in capitals: then a capital says nothing. */
    private boolean isMostlyCapitals() {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        long shouted = words.stream().filter(Token::isAllCapitals).count();
        long capitals = words.stream().filter(Token::isCapital).count();
        return (words.size() >= 3 && shouted > MOSTLY * words.size())
                || (words.size() >= WORDS_OF_A_TEXT && capitals > 0.75 * words.size());
    }

    /** Whether its writer puts no capitals inside sentences: then their absence says nothing. */
    boolean isInSmallLetters() {
        return smallLetters;
    }

    NormalisedText text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /**
     * Asks a rule what begins at each token, and goes on behind what it found.
     *
     * @param rule answers with one past the last token of what begins there; 0 where nothing does
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

    /** Whether a capital letter tells a name from a word here. */
    boolean hasPlainCase() {
        return plainCase;
    }

    @Nullable
    Token get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }

    /** The word in small letters without its possessive ending; empty where no word stands. */
    String base(int at) {
        Token token = get(at);
        return token != null && token.isWord() ? token.base() : "";
    }

    /** The token in small letters; empty beyond the ends. */
    String lower(int at) {
        Token token = get(at);
        return token == null ? "" : token.lower();
    }

    boolean isOneOf(int at, Set<String> words) {
        return words.contains(lower(at));
    }

    /** Whether a word stands there, rather than a number, a sign, a line's end or nothing. */
    boolean isWordAt(int at) {
        Token token = get(at);
        return token != null && token.isWord();
    }

    boolean isCapital(int at) {
        Token token = get(at);
        return token != null && token.isCapital();
    }

    /** Whether it stands in the vocabulary or the directory. */
    boolean isKnown(String lower) {
        return knownWords.computeIfAbsent(lower, known::test);
    }

    boolean isOrdinary(int at) {
        String word = base(at);
        return ordinary.computeIfAbsent(
                word, key -> lexicon.isOrdinary(key) || lexicon.isOrdinary(lower(at)) || isPlural(key));
    }

    private boolean isPlural(String word) {
        return word.endsWith("s") && word.length() > 3 && lexicon.isOrdinary(word.substring(0, word.length() - 1));
    }

    /** Whether it is the name of no living person. */
    boolean isNobody(int at) {
        return lexicon.isNobody(base(at)) || lexicon.isNobody(lower(at));
    }

    boolean isFirstName(int at) {
        String word = base(at);
        return lexicon.isFirstName(word) && !isNobody(at);
    }

    /** A first name that is no ordinary word, place or word of ours. */
    boolean isPlainFirstName(int at) {
        return isFirstName(at) && !isOrdinary(at) && !isKnown(base(at));
    }

    /** A word that nobody knows: in no dictionary, vocabulary or directory, and no short form. */
    boolean isUnknown(int at) {
        String word = base(at);
        return word.length() > 2
                && !isOrdinary(at)
                && !isNobody(at)
                && !isKnown(word)
                && !isKnown(lower(at))
                && !isShortForm(at);
    }

    /** Capitals in a text of small letters, such as SENDIASS. */
    private boolean isShortForm(int at) {
        Token token = get(at);
        return plainCase && token != null && token.isAllCapitals() && token.length() < 8;
    }

    /** The same, and no slip of the pen either: for words without a capital, where a slip is likelier than a name. */
    boolean isStranger(int at) {
        return isUnknown(at) && !isMisspelt(base(at));
    }

    /** Whether it may be a surname: in no dictionary, or there with a capital only. */
    boolean isUnknownSurname(int at) {
        String word = base(at);
        return word.length() > 2 && !isOrdinary(at) && !isNobody(at) && !isKnown(word);
    }

    /** Whether most of the words are of another language than English. */
    boolean isForeign() {
        if (foreign == null) {
            long words = tokens.stream().filter(Token::isWord).limit(60).count();
            long strange = tokens.stream()
                    .filter(Token::isWord)
                    .limit(60)
                    .filter(token -> !isOrdinary(token.at()))
                    .count();
            foreign = words >= WORDS_OF_A_TEXT && strange > FOREIGN * words;
        }
        return foreign;
    }

    boolean isMisspelt(String word) {
        if (word.length() < 5 || word.length() > LONGEST_SLIP) {
            return false;
        }
        if (misspelt.size() >= MOST_SLIPS && !misspelt.containsKey(word)) {
            return false;
        }
        return misspelt.computeIfAbsent(word, lexicon::isMisspelt);
    }

    /** The words from one token to before another, in small letters, with single spaces. */
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

    /** Notes what stands from one token to before another. */
    void found(FlagKind kind, int from, int to) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        flags.add(text.flag(kind, first.start(), last.end()));
        taken.set(from, to);
    }

    /** Notes a stretch of the plain text, whose tokens are taken too. */
    void foundText(FlagKind kind, int start, int end, int from, int to) {
        flags.add(text.flag(kind, start, end));
        taken.set(from, to);
    }

    /** Notes a name of a person, and answers with one past it. */
    int foundName(int from, int to) {
        found(FlagKind.NAME, from, to);
        return to;
    }

    /** Notes that the words are the name of no person: of an institution, a street, a condition. */
    int passOver(int from, int to) {
        passed.set(from, to);
        return to;
    }

    /** Whether the word was seen to belong to the name of no person. */
    boolean isPassedOver(int at) {
        return passed.get(at);
    }

    /** Whether something was found there before. */
    boolean isTaken(int at) {
        return taken.get(at);
    }

    List<Flag> flags() {
        return flags;
    }
}
