package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmJudge;
import org.localoffer.service.privacy.HarmJudgement;

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
    private final RecentReadings recent = new RecentReadings();

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
        Map<String, Long> terms = directoryTerms.counts();
        // Both numbers only grow, so that their sum changes with each.
        long knowledge = matcher.knowledge() + judge.trainings();
        return recent.of(
                new RecentReadings.Asked(text, place, exactly, without),
                new RecentReadings.ReadWith(area, terms, knowledge),
                () -> {
                    QueryInterpreter interpreter =
                            interpreter(area, terms, matcher, question -> judge.search(question, area.harmPhrases()));
                    return exactly ? interpreter.exactly(text, place) : interpreter.interpret(text, place, without);
                });
    }

    /**
     * Parses a sentence of a message. Danger is not judged: the whole message was judged when it was received.
     *
     * @param bySimilarity whether it is also compared with the vocabulary by embeddings, which takes some 20 ms
     * @param area the edition whose words and places it is parsed with
     */
    public ParsedQuery sentence(String text, boolean bySimilarity, LocalArea area) {
        SemanticMatcher compared = bySimilarity ? matcher : (sentence, vocabulary) -> QuestionSimilarity.UNKNOWN;
        return interpreter(area, directoryTerms.counts(), compared, sentence -> HarmJudgement.HARMLESS)
                .interpret(text, null, Set.of());
    }

    private QueryInterpreter interpreter(
            LocalArea area, Map<String, Long> terms, SemanticMatcher compared, Function<String, HarmJudgement> judged) {
        SpellingCorrection spelling = new SpellingCorrection(
                area.vocabulary(),
                area.choicePhrases(),
                List.of(area.gazetteer().words(), area.areas().words()),
                terms,
                english);
        return new QueryInterpreter(
                area.vocabulary(),
                area.choicePhrases(),
                places.by(area),
                spelling,
                english,
                compared,
                budget,
                judged,
                new QuestionLanguages(area.otherLanguages(), languages, spelling::isKnown));
    }
}
