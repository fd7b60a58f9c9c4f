package org.localoffer.service.search.understand;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmJudge;

/** Reads questions by an edition of the local area. */
@ApplicationScoped
public class QueryReader {

    private final PlaceFinders places;
    private final DirectoryTerms directoryTerms;
    private final EnglishDictionary english;
    private final SemanticMatcher matcher;
    private final HarmJudge judge;

    QueryReader(
            PlaceFinders places,
            DirectoryTerms directoryTerms,
            EnglishDictionary english,
            SemanticMatcher matcher,
            HarmJudge judge) {
        this.places = places;
        this.directoryTerms = directoryTerms;
        this.english = english;
        this.matcher = matcher;
        this.judge = judge;
    }

    /**
     * What the question means.
     *
     * @param place given beside it; null where none was
     * @param exactly looks for these words, and reads nothing into them
     * @param area the edition whose words and places it is read by
     */
    public ParsedQuery read(String text, @Nullable String place, boolean exactly, LocalArea area) {
        SpellingCorrection spelling =
                new SpellingCorrection(area.vocabulary(), area.gazetteer().words(), directoryTerms.counts(), english);
        QueryInterpreter interpreter = new QueryInterpreter(
                area.vocabulary(),
                places.by(area),
                spelling,
                english,
                matcher,
                asked -> judge.search(asked, area.harmPhrases()));
        return exactly ? interpreter.exactly(text, place) : interpreter.interpret(text, place);
    }
}
