package org.localoffer.service.localarea.model;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import org.localoffer.service.language.LanguageTraits;

/**
 * A language other than English in which families ask.
 *
 * @param code BCP 47, such as "pl"
 * @param name in English
 * @param ownName as its speakers write it
 * @param direction of its script: "ltr" or "rtl", as in HTML
 * @param text how to reach the council; has {@link #PHONE} once, for the phone number of the Local Offer team
 * @param words words of questions, by which the language is recognised
 * @param smallWords words that count beside one of these only
 * @param letters letters that no other language of the edition has, of those in its script
 */
public record OtherLanguage(
        String code,
        String name,
        String ownName,
        String direction,
        String text,
        Set<String> words,
        Set<String> smallWords,
        Set<String> letters) {

    /** Stands for the phone number in {@link #text}. */
    public static final String PHONE = "{phone}";

    public OtherLanguage {
        words = words == null ? Set.of() : Set.copyOf(words);
        smallWords = smallWords == null ? Set.of() : Set.copyOf(smallWords);
        letters = letters == null ? Set.of() : Set.copyOf(letters);
    }

    /** The script of its own name; of several, as in Japanese, the first. */
    public UnicodeScript script() {
        return ownName.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    /** What it is recognised by. */
    LanguageTraits traits() {
        return new LanguageTraits(code, script(), words, smallWords, letters);
    }
}
