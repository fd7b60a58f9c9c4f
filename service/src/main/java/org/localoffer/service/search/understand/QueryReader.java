package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmJudge;

/** Parses questions with an edition of the local area. */
@ApplicationScoped
public class QueryReader {

    private final PlaceFinders places;
    private final DirectoryTerms directoryTerms;
    private final EnglishDictionary english;
    private final SemanticMatcher matcher;
    private final TermBudget budget;
    private final HarmJudge judge;
    private final OtherLanguageDetector languages;

    QueryReader(
            PlaceFinders places,
            DirectoryTerms directoryTerms,
            EnglishDictionary english,
            SemanticMatcher matcher,
            TermBudget budget,
            HarmJudge judge,
            OtherLanguageDetector languages) {
        this.places = places;
        this.directoryTerms = directoryTerms;
        this.english = english;
        this.matcher = matcher;
        this.budget = budget;
        this.judge = judge;
        this.languages = languages;
    }

    /**
     * Parses a question.
     *
     * @param place the place given separately; null if none was
     * @param exactly whether to search for the exact words only, without query understanding
     * @param without ids of concepts that must not be inferred
     * @param area the edition whose words and places it is parsed with
     */
    public ParsedQuery read(String text, @Nullable String place, boolean exactly, Set<String> without, LocalArea area) {
        SpellingCorrection spelling = new SpellingCorrection(
                area.vocabulary(),
                area.choicePhrases(),
                List.of(area.gazetteer().words(), area.areas().words()),
                directoryTerms.counts(),
                english);
        QueryInterpreter interpreter = new QueryInterpreter(
                area.vocabulary(),
                area.choicePhrases(),
                places.by(area),
                spelling,
                english,
                matcher,
                budget,
                question -> judge.search(question, area.harmPhrases()),
                new QuestionLanguages(area.otherLanguages(), languages, spelling::isKnown));
        return exactly ? interpreter.exactly(text, place) : interpreter.interpret(text, place, without);
    }
}
