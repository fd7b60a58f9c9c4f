package org.localoffer.service.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Word;

/**
 * Recognises short questions in other languages than English. Another script decides at once. In Latin letters three
 * witnesses have to agree, since names and misspelt English look foreign to each of them alone: words that English does
 * not have, words that the other language has, and the n-grams of the whole question.
 */
@Singleton
public class OtherLanguageDetector {

    /** One letter of another script is a symbol, such as the α of alpha thalassaemia. */
    private static final int LEAST_LETTERS = 2;

    /** One or two words are too often a name or a word misspelt. Abbreviations do not count. */
    private static final int LEAST_WORDS = 3;

    private static final int LEAST_FOREIGN_WORDS = 2;

    /** English is ruled out below this probability by n-grams. */
    private static final double NOT_ENGLISH = 0.1;

    /**
     * A sign is a word of another language or with an accent. So many are evidence without n-grams, too, which cannot be
     * asked while their profiles are loaded.
     */
    private static final int SEVERAL_SIGNS = 2;

    /** One sign in a long question is more likely a word misspelt. */
    private static final int WORDS_PER_SIGN = 5;

    /** Share of the probability with which one language of several is named alone. */
    private static final double CLEAR = 0.7;

    /** If more languages remain, none is named. */
    private static final int MOST_NAMED = 4;

    private final LanguageIdentifier ngrams;

    public OtherLanguageDetector(LanguageIdentifier ngrams) {
        this.ngrams = ngrams;
    }

    /**
     * Codes of the languages in which the text may be written, the most probable first; an empty list if it is not
     * English, and none of them is likely. Empty if the text is English, or nothing can be said.
     *
     * @param languages the languages considered, without English
     * @param isEnglish whether a word is one of an English question: in the dictionary, a place, a name of the directory
     */
    public Optional<List<String>> detect(String text, List<LanguageTraits> languages, Predicate<Word> isEnglish) {
        List<Word> words = Word.of(text).stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        Map<UnicodeScript, Integer> letters = lettersByScript(words);
        UnicodeScript script = mostFrequent(letters);
        if (script == UnicodeScript.LATIN) {
            return inLatinLetters(Question.of(text, withoutAbbreviations(words)), languages, isEnglish);
        }
        return letters.getOrDefault(script, 0) < LEAST_LETTERS
                ? Optional.empty()
                : Optional.of(mostProbable(Question.of(text, words), written(languages, script), languages));
    }

    /** @param plain the word as languages compare it */
    private record Typed(Word word, String plain) {

        boolean names(LanguageTraits language) {
            return language.has(word, plain);
        }

        boolean isOf(LanguageTraits language) {
            return names(language) || language.hasSmall(plain);
        }

        /** Whether it has an accent and is no name, which is typed with a capital wherever accents are typed. */
        boolean isAccented() {
            return !plain.equals(word.plain())
                    && Character.isLowerCase(word.text().codePointAt(0));
        }
    }

    private record Question(String text, List<Typed> words) {

        static Question of(String text, List<Word> words) {
            return new Question(
                    text,
                    words.stream()
                            .map(word -> new Typed(word, LanguageTraits.plain(word)))
                            .toList());
        }

        long wordsOf(LanguageTraits language) {
            return words.stream().filter(word -> word.isOf(language)).count();
        }
    }

    private static List<LanguageTraits> written(List<LanguageTraits> languages, UnicodeScript script) {
        return languages.stream()
                .filter(language -> language.script() == script)
                .toList();
    }

    private Optional<List<String>> inLatinLetters(
            Question question, List<LanguageTraits> languages, Predicate<Word> isEnglish) {
        if (question.words().size() < LEAST_WORDS) {
            return Optional.empty();
        }
        Set<Typed> unknown = question.words().stream()
                .filter(typed -> !isEnglish.test(typed.word()))
                .collect(Collectors.toSet());
        List<LanguageTraits> latin = written(languages, UnicodeScript.LATIN);
        List<LanguageTraits> named = named(question, latin, unknown.stream().anyMatch(Typed::isAccented));
        List<Typed> signs = question.words().stream()
                .filter(typed ->
                        named.stream().anyMatch(typed::isOf) || (typed.isAccented() && unknown.contains(typed)))
                .toList();
        List<Typed> foreign = question.words().stream()
                .filter(typed -> unknown.contains(typed) || signs.contains(typed))
                .toList();
        boolean isForeign = !unknown.isEmpty()
                && signs.size() * WORDS_PER_SIGN >= question.words().size()
                && foreign.size() >= LEAST_FOREIGN_WORDS
                && foreign.size() * 2 >= question.words().size()
                && isEnglishRuledOut(question, foreign, signs.size(), languages);
        return isForeign
                ? Optional.of(mostProbable(question, named.isEmpty() ? latin : named, languages))
                : Optional.empty();
    }

    /** Languages that have a word in the question; beside an accent, a small word is enough. */
    private static List<LanguageTraits> named(Question question, List<LanguageTraits> languages, boolean hasAccent) {
        return languages.stream()
                .filter(language -> question.words().stream()
                        .anyMatch(typed -> hasAccent ? typed.isOf(language) : typed.names(language)))
                .toList();
    }

    /**
     * Whether the foreign words, or with several signs of another language the whole question, are not English by their
     * n-grams. The whole question may hold English words that others borrow, such as "bullying".
     */
    private boolean isEnglishRuledOut(
            Question question, List<Typed> foreign, int signs, List<LanguageTraits> languages) {
        String foreignWords = foreign.stream().map(typed -> typed.word().text()).collect(Collectors.joining(" "));
        Set<String> codes = codes(languages);
        return ngrams.probabilities(foreignWords, codes)
                .map(found -> isNotEnglish(found)
                        || (signs >= SEVERAL_SIGNS
                                && ngrams.probabilities(question.text(), codes)
                                        .filter(OtherLanguageDetector::isNotEnglish)
                                        .isPresent()))
                .orElse(signs >= SEVERAL_SIGNS);
    }

    private static boolean isNotEnglish(Map<String, Double> probabilities) {
        return probabilities.getOrDefault("en", 0.0) < NOT_ENGLISH;
    }

    /**
     * The languages with most words in the question. Of several, n-grams choose one; if they find none clear, a few may
     * remain.
     */
    private List<String> mostProbable(
            Question question, List<LanguageTraits> candidates, List<LanguageTraits> languages) {
        long most = candidates.stream().mapToLong(question::wordsOf).max().orElse(0);
        List<String> best = candidates.stream()
                .filter(language -> question.wordsOf(language) == most)
                .map(LanguageTraits::code)
                .toList();
        if (best.size() < 2) {
            return best;
        }
        List<String> chosen = ngrams.probabilities(question.text(), codes(languages))
                .map(found -> clearest(best, found))
                .orElse(best);
        return chosen.size() > MOST_NAMED ? List.of() : chosen;
    }

    private static List<String> clearest(List<String> codes, Map<String, Double> probabilities) {
        List<String> sorted = codes.stream()
                .sorted(Comparator.comparingDouble(code -> -probabilities.getOrDefault(code, 0.0)))
                .toList();
        double all = codes.stream()
                .mapToDouble(code -> probabilities.getOrDefault(code, 0.0))
                .sum();
        return all > 0 && probabilities.getOrDefault(sorted.getFirst(), 0.0) >= CLEAR * all
                ? sorted.subList(0, 1)
                : sorted;
    }

    private static Set<String> codes(List<LanguageTraits> languages) {
        return languages.stream().map(LanguageTraits::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Without words in capitals, unless all are: somebody typed with caps lock on. */
    private static List<Word> withoutAbbreviations(List<Word> words) {
        List<Word> others = words.stream().filter(word -> !word.inCapitals()).toList();
        return others.isEmpty() ? words : others;
    }

    /** Letters by script, abbreviations left out; all letters of Japanese count as its own, not as Chinese. */
    private static Map<UnicodeScript, Integer> lettersByScript(List<Word> words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        withoutAbbreviations(words).stream()
                .flatMap(word -> word.text().codePoints().boxed())
                .map(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        if (letters.containsKey(UnicodeScript.HIRAGANA)) {
            letters.merge(UnicodeScript.HIRAGANA, letters.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
            letters.remove(UnicodeScript.HAN);
        }
        return letters;
    }

    private static UnicodeScript mostFrequent(Map<UnicodeScript, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }
}
