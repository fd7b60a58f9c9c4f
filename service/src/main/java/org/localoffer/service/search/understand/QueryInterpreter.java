package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.SideTask;
import org.localoffer.service.localarea.model.ChoicePhrases;
import org.localoffer.service.privacy.HarmJudgement;
import org.localoffer.service.search.ranking.TermWeights;

/** Corrects the spelling of a question, parses it and judges whether it tells of danger. */
final class QueryInterpreter {

    /** Correcting a word compares it with several thousand others; questions seldom have more words than this. */
    private static final int MAX_CORRECTED_WORDS = 24;

    /** In letters, of an English word in a question in another language. */
    private static final int MIN_BORROWED_WORD = 5;

    private static final ChoicePhrases NO_CHOICES = new ChoicePhrases(List.of());

    private final Vocabulary vocabulary;
    private final ChoicePhrases choicePhrases;
    private final PlaceFinder places;
    private final SpellingCorrection spelling;
    private final EnglishDictionary english;
    private final SemanticMatcher matcher;
    private final TermBudget budget;
    private final Function<String, HarmJudgement> judge;
    private final QuestionLanguages languages;

    QueryInterpreter(
            Vocabulary vocabulary,
            ChoicePhrases choicePhrases,
            PlaceFinder places,
            SpellingCorrection spelling,
            EnglishDictionary english,
            SemanticMatcher matcher,
            TermBudget budget,
            Function<String, HarmJudgement> judge,
            QuestionLanguages languages) {
        this.vocabulary = vocabulary;
        this.choicePhrases = choicePhrases;
        this.places = places;
        this.spelling = spelling;
        this.english = english;
        this.matcher = matcher;
        this.budget = budget;
        this.judge = judge;
        this.languages = languages;
    }

    /**
     * Parses a question.
     *
     * @param givenPlace the place given separately; null if none was
     * @param without ids of concepts that must not be inferred
     */
    ParsedQuery interpret(String text, @Nullable String givenPlace, Set<String> without) {
        return languages
                .of(text)
                .map(language -> inOtherLanguage(text, givenPlace, language))
                .orElseGet(() -> inEnglish(text, givenPlace, without));
    }

    ParsedQuery interpret(String text, @Nullable String givenPlace) {
        return interpret(text, givenPlace, Set.of());
    }

    private ParsedQuery inEnglish(String text, @Nullable String givenPlace, Set<String> without) {
        String corrected = correctSpelling(text);
        // The text as typed is judged as well, because spelling correction may remove a sign of danger.
        SideTask<List<HarmJudgement>> judged = SideTask.begin(() -> judgements(text, corrected));
        QueryParser parser =
                new QueryParser(corrected, vocabulary, choicePhrases, places, english, matcher, budget, without);
        Where given = given(givenPlace);
        Where where = given.isKnown() ? given : named(parser);
        Danger heard = danger(parser, judged.result());
        boolean danger = heard.told();
        boolean dangerNamed = heard.named();
        return new ParsedQuery(
                corrected,
                danger || corrected.equals(text) ? null : corrected,
                parser.isSentence(),
                dangerNamed ? parser.namedTerms() : parser.terms(),
                parser.ages(),
                where.place(),
                where.area(),
                !given.isKnown() && where.isKnown(),
                given.isKnown() ? null : givenPlace,
                givenPlace == null && !where.isKnown() && parser.asksNearHome(),
                parser.sectors(),
                parser.urgent(),
                danger,
                dangerNamed,
                danger ? parser.namedInDanger(!given.isKnown()) : parser.understood(!given.isKnown()),
                danger ? List.of() : parser.leftOut(),
                dangerNamed ? List.of() : parser.similarListings(),
                danger ? List.of() : parser.choices(),
                null,
                dangerNamed ? QuestionSimilarity.UNKNOWN : parser.similarity());
    }

    /** Where to search: near a place, or in an area; neither if nothing is known. */
    private record Where(
            @Nullable SearchPlace place, @Nullable AskedArea area) {

        static final Where UNKNOWN = new Where(null, null);

        static Where near(SearchPlace place) {
            return new Where(place, null);
        }

        static Where in(AskedArea area) {
            return new Where(null, area);
        }

        boolean isKnown() {
            return place != null || area != null;
        }
    }

    private Where given(@Nullable String givenPlace) {
        if (givenPlace == null) {
            return Where.UNKNOWN;
        }
        return places.find(givenPlace)
                .map(Where::near)
                .or(() -> places.area(givenPlace).map(Where::in))
                .orElseGet(() -> within(givenPlace));
    }

    /** The place in a text that is more than its name, such as "Taunton, Somerset". */
    private Where within(String givenPlace) {
        PlaceParser parser = new PlaceParser(places, english);
        List<Word> words = Word.of(givenPlace);
        return parser.find(words, (from, to) -> false)
                .map(found -> Where.near(found.place()))
                .or(() -> parser.findArea(words, (from, to) -> false).map(found -> Where.in(found.area())))
                .orElse(Where.UNKNOWN);
    }

    private static Where named(QueryParser parser) {
        return parser.place()
                .map(found -> Where.near(found.place()))
                .or(() -> parser.area().map(found -> Where.in(found.area())))
                .orElse(Where.UNKNOWN);
    }

    /**
     * @param told whether the question tells of danger
     * @param named whether words name it, rather than similarity alone
     */
    private record Danger(boolean told, boolean named) {}

    private List<HarmJudgement> judgements(String... texts) {
        return Stream.of(texts).distinct().map(judge).toList();
    }

    private static Danger danger(QueryParser parser, List<HarmJudgement> judgements) {
        boolean namesDanger = parser.namesDanger() && !judgements.stream().allMatch(HarmJudgement::isClearlyHarmless);
        boolean isJudgedHarmful = judgements.stream().anyMatch(judgement -> judgement.isHarm(HarmJudgement.Use.SEARCH));
        boolean hasListedPhrase =
                judgements.stream().anyMatch(judgement -> !judgement.listed().isEmpty());
        return new Danger(namesDanger || isJudgedHarmful, namesDanger || (isJudgedHarmful && hasListedPhrase));
    }

    /**
     * Parses a question in another language. Listings are found by the English terms in it, such as "EHCP", or else by
     * the whole text, for a listing in that language.
     */
    private ParsedQuery inOtherLanguage(String text, @Nullable String givenPlace, QuestionLanguage language) {
        QueryParser parser = new QueryParser(
                language.said() ? "" : englishTerms(text),
                vocabulary,
                NO_CHOICES,
                places,
                english,
                (question, words) -> QuestionSimilarity.UNKNOWN,
                budget,
                Set.of());
        List<QueryTerm> named = parser.namedTerms().stream()
                .filter(term -> !term.concepts().isEmpty())
                .toList();
        List<QueryTerm> terms = named.isEmpty()
                ? List.of(new QueryTerm(text, List.of(), QueryTerm.Role.REQUIRED, TermWeights.REQUIRED))
                : named;
        return asTyped(text, givenPlace, terms, false, danger(parser, judgements(text)), language);
    }

    /** A question of which nothing is understood but these terms and the signs of danger. */
    private ParsedQuery asTyped(
            String text,
            @Nullable String givenPlace,
            List<QueryTerm> terms,
            boolean urgent,
            Danger danger,
            @Nullable QuestionLanguage language) {
        Where given = given(givenPlace);
        return new ParsedQuery(
                text,
                null,
                false,
                terms,
                List.of(),
                given.place(),
                given.area(),
                false,
                given.isKnown() ? null : givenPlace,
                false,
                Set.of(),
                urgent,
                danger.told(),
                danger.named(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language,
                QuestionSimilarity.UNKNOWN);
    }

    /**
     * Words of the vocabulary that are abbreviations in capitals or long. Shorter ones may be words of the other
     * language: "dla" is Polish for "for", and not Disability Living Allowance.
     */
    private String englishTerms(String text) {
        List<Word> words = Word.of(text);
        boolean allInCapitals = words.stream().allMatch(Word::inCapitals);
        return words.stream()
                .filter(word -> vocabulary.knows(word.key()))
                .filter(word -> word.plain().length() >= MIN_BORROWED_WORD || (word.inCapitals() && !allInCapitals))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * Parses a question as exact words, without query understanding. Signs of danger are still recognised.
     *
     * @param givenPlace the place given separately; null if none was
     */
    ParsedQuery exactly(String text, @Nullable String givenPlace) {
        ParsedQuery read = interpret(text, null);
        List<QueryTerm> terms = Word.of(text).stream()
                .map(Word::plain)
                .distinct()
                .limit(budget.most())
                .map(word -> new QueryTerm(word, List.of(), QueryTerm.Role.REQUIRED, TermWeights.REQUIRED))
                .toList();
        return asTyped(
                text, givenPlace, terms, read.urgent(), new Danger(read.danger(), read.dangerNamed()), read.language());
    }

    private String correctSpelling(String text) {
        String joined = joinSplitWords(text);
        StringBuilder corrected = new StringBuilder(joined);
        List<Word> first = Word.of(joined).stream().limit(MAX_CORRECTED_WORDS).toList();
        for (Word word : first.reversed()) {
            spelling.correct(word).ifPresent(correction -> corrected.replace(word.start(), word.end(), correction));
        }
        return corrected.toString();
    }

    /** Joins two words that are one word in the directory, such as "cliff dale". */
    private String joinSplitWords(String text) {
        StringBuilder joined = new StringBuilder(text);
        List<Word> words = Word.of(text).stream().limit(MAX_CORRECTED_WORDS).toList();
        for (int at = words.size() - 2; at >= 0; at--) {
            Word one = words.get(at);
            Word next = words.get(at + 1);
            if (spelling.isSplitWord(one, next)) {
                joined.delete(one.end(), next.start());
            }
        }
        return joined.toString();
    }
}
