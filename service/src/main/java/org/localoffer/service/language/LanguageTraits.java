package org.localoffer.service.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.localoffer.directory.vocabulary.Word;

/**
 * What a language is recognised by.
 *
 * @param code BCP 47
 * @param script the script it is written in
 * @param words words of questions that are no English words, names or abbreviations
 * @param smallWords further words of questions, which tell the language only beside one of the others
 * @param letters letters that no other language considered has, of those in its script
 */
public record LanguageTraits(
        String code, UnicodeScript script, Set<String> words, Set<String> smallWords, Set<String> letters) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    public LanguageTraits {
        words = plain(words);
        smallWords = plain(smallWords);
        letters =
                letters.stream().map(letter -> letter.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> plain(Set<String> words) {
        return words.stream()
                .flatMap(phrase -> Word.of(phrase).stream())
                .map(LanguageTraits::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the word is one of the language's words or has a letter of its own.
     *
     * @param plain the word as {@link #plain} gives it
     */
    boolean has(Word word, String plain) {
        return words.contains(plain) || letters.stream().anyMatch(word.plain()::contains);
    }

    /**
     * Whether the word is one of the language's small words.
     *
     * @param plain the word as {@link #plain} gives it
     */
    boolean hasSmall(String plain) {
        return smallWords.contains(plain);
    }

    /** As people type it who have no keyboard for the language. Two letters of Polish and Turkish do not decompose. */
    static String plain(Word word) {
        String decomposed = Normalizer.normalize(word.plain(), Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").replace('ł', 'l').replace('ı', 'i');
    }
}
