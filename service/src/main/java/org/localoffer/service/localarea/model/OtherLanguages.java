package org.localoffer.service.localarea.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.LanguageTraits;

/** Languages other than English in which families of the area ask, and what they write who speak no English. */
public final class OtherLanguages {

    private final List<String> noEnglish;
    private final List<OtherLanguage> languages;
    private final List<LanguageTraits> traits;

    /**
     * The languages in their order.
     *
     * @param noEnglish English phrases that say that somebody speaks no English
     */
    public OtherLanguages(Collection<String> noEnglish, List<OtherLanguage> languages) {
        this.noEnglish = noEnglish.stream()
                .map(OtherLanguages::plain)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.languages = List.copyOf(languages);
        this.traits = languages.stream().map(OtherLanguage::traits).toList();
    }

    private static String plain(String phrase) {
        return Word.of(phrase).stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    public List<OtherLanguage> all() {
        return languages;
    }

    /** What each language is recognised by. */
    public List<LanguageTraits> traits() {
        return traits;
    }

    /**
     * Phrases that say that somebody speaks no English, the longest first: plain words, separated by single spaces.
     */
    public List<String> noEnglish() {
        return noEnglish;
    }
}
