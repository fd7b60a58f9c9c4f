package org.localoffer.service.search.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.model.OtherLanguage;
import org.localoffer.service.localarea.model.OtherLanguages;

/** Recognises questions that are not in English, or say only that somebody speaks no English. */
final class QuestionLanguages {

    private final OtherLanguages languages;
    private final OtherLanguageDetector detector;
    private final Predicate<Word> isEnglish;

    /** @param isEnglish whether a word is one of an English question, such as a name in the directory */
    QuestionLanguages(OtherLanguages languages, OtherLanguageDetector detector, Predicate<Word> isEnglish) {
        this.languages = languages;
        this.detector = detector;
        this.isEnglish = isEnglish;
    }

    /**
     * The other language; empty if the question is in English.
     *
     * @param text as typed: spelling correction would make English words of it
     */
    Optional<QuestionLanguage> of(String text) {
        return sayingNoEnglish(text)
                .map(codes -> new QuestionLanguage(codes, true))
                .or(() -> detector.detect(text, languages.traits(), isEnglish)
                        .map(codes -> new QuestionLanguage(codes, false)));
    }

    /**
     * The languages named by a question that says nothing else than that somebody speaks no English. If it asks for
     * something, it is an English question, as is "polish interpreter".
     */
    private Optional<List<String>> sayingNoEnglish(String text) {
        String typed = " " + Word.of(text).stream().map(Word::plain).collect(Collectors.joining(" ")) + " ";
        return languages.noEnglish().stream()
                .filter(phrase -> typed.contains(" " + phrase + " "))
                .findFirst()
                .flatMap(phrase -> namedIn(typed.replace(" " + phrase + " ", " ")));
    }

    /** Codes of the languages that the words name; empty if there are words that ask for something. */
    private Optional<List<String>> namedIn(String words) {
        Set<String> rest = Arrays.stream(words.strip().split(" ", -1)).collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        for (OtherLanguage language : languages.all()) {
            if (rest.removeAll(
                    Word.of(language.name()).stream().map(Word::plain).toList())) {
                named.add(language.code());
            }
        }
        return rest.stream().allMatch(this::asksForNothing) ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    private boolean asksForNothing(String word) {
        return word.isEmpty()
                || StopWords.STOP_WORDS.contains(word)
                || StopWords.COMMON_WORDS.contains(word)
                || languages.noEnglish().stream()
                        .flatMap(phrase -> Arrays.stream(phrase.split(" ", -1)))
                        .anyMatch(word::equals);
    }
}
