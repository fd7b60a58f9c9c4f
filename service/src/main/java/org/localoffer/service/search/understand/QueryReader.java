package org.localoffer.service.search.understand;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmJudge;

/** Parses questions with the edition in force. */
@ApplicationScoped
public class QueryReader {

    private final CurrentLocalArea localArea;
    private final PlaceFinder places;
    private final DirectoryTerms directoryTerms;
    private final EnglishDictionary english;
    private final SemanticMatcher matcher;
    private final TermBudget budget;
    private final HarmJudge judge;

    QueryReader(
            CurrentLocalArea localArea,
            PlaceFinder places,
            DirectoryTerms directoryTerms,
            EnglishDictionary english,
            SemanticMatcher matcher,
            TermBudget budget,
            HarmJudge judge) {
        this.localArea = localArea;
        this.places = places;
        this.directoryTerms = directoryTerms;
        this.english = english;
        this.matcher = matcher;
        this.budget = budget;
        this.judge = judge;
    }

    /**
     * Parses a question.
     *
     * @param place the place given separately; null if none was
     * @param exactly whether to search for the exact words only, without query understanding
     */
    public ParsedQuery read(String text, @Nullable String place, boolean exactly) {
        return read(text, place, exactly, localArea.get());
    }

    /**
     * Parses a question with another edition.
     *
     * @param place the place given separately; null if none was
     * @param exactly whether to search for the exact words only, without query understanding
     */
    public ParsedQuery read(String text, @Nullable String place, boolean exactly, LocalArea area) {
        SpellingCorrection spelling =
                new SpellingCorrection(area.vocabulary(), area.gazetteer().words(), directoryTerms.counts(), english);
        QueryInterpreter interpreter = new QueryInterpreter(
                area.vocabulary(),
                places,
                spelling,
                english,
                matcher,
                budget,
                question -> judge.search(question, area.harmPhrases()));
        return exactly ? interpreter.exactly(text, place) : interpreter.interpret(text, place);
    }
}
