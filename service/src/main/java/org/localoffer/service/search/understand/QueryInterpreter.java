package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.privacy.HarmJudgement;

/** Corrects the spelling of a question, parses it and judges whether it tells of danger. */
final class QueryInterpreter {

    /** Correcting a word compares it with several thousand others; questions seldom have more words than this. */
    private static final int MOST_MENDED = 24;

    private final Vocabulary vocabulary;
    private final PlaceFinder places;
    private final SpellingCorrection spelling;
    private final EnglishDictionary english;
    private final SemanticMatcher matcher;
    private final TermBudget budget;
    private final Function<String, HarmJudgement> judge;

    QueryInterpreter(
            Vocabulary vocabulary,
            PlaceFinder places,
            SpellingCorrection spelling,
            EnglishDictionary english,
            SemanticMatcher matcher,
            TermBudget budget,
            Function<String, HarmJudgement> judge) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.spelling = spelling;
        this.english = english;
        this.matcher = matcher;
        this.budget = budget;
        this.judge = judge;
    }

    /**
     * Parses a question.
     *
     * @param apart the place given separately; null if none was
     */
    ParsedQuery interpret(String text, @Nullable String apart) {
        String mended = mended(text);
        QueryParser reading = new QueryParser(mended, vocabulary, places, english, matcher, budget);
        Optional<SearchPlace> given = apart == null ? Optional.empty() : places.find(apart);
        @Nullable
        SearchPlace place =
                given.or(() -> reading.place().map(PlaceParser.Found::place)).orElse(null);
        // The text as typed is judged as well, because spelling correction may remove a sign of danger.
        List<HarmJudgement> judged =
                Stream.of(text, mended).distinct().map(judge).toList();
        boolean named = reading.namesDanger() && !judged.stream().allMatch(HarmJudgement::isClearlyHarmless);
        boolean heard = judged.stream().anyMatch(judgement -> judgement.isHarm(HarmJudgement.Use.SEARCH));
        boolean listed =
                judged.stream().anyMatch(judgement -> !judgement.listed().isEmpty());
        boolean danger = named || heard;
        boolean dangerNamed = named || (heard && listed);
        return new ParsedQuery(
                mended,
                danger || mended.equals(text) ? null : mended,
                reading.isSentence(),
                dangerNamed ? reading.named() : reading.terms(),
                reading.age().map(AgeParser.Found::age).orElse(null),
                place,
                given.isEmpty() && reading.place().isPresent(),
                apart != null && given.isEmpty() ? apart : null,
                reading.sectors(),
                reading.urgent(),
                danger,
                dangerNamed,
                danger ? reading.named(given.isEmpty()) : reading.understood(given.isEmpty()),
                dangerNamed ? List.of() : reading.similar());
    }

    /**
     * Parses a question as exact words, without query understanding. Signs of danger are still recognised.
     *
     * @param apart the place given separately; null if none was
     */
    ParsedQuery exactly(String text, @Nullable String apart) {
        Optional<SearchPlace> given = apart == null ? Optional.empty() : places.find(apart);
        ParsedQuery read = interpret(text, null);
        List<QueryTerm> terms = Word.of(text).stream()
                .map(Word::plain)
                .distinct()
                .limit(budget.most())
                .map(word -> new QueryTerm(word, List.of(), QueryTerm.Role.REQUIRED, 1))
                .toList();
        return new ParsedQuery(
                text,
                null,
                false,
                terms,
                null,
                given.orElse(null),
                false,
                apart != null && given.isEmpty() ? apart : null,
                Set.of(),
                read.urgent(),
                read.danger(),
                read.dangerNamed(),
                List.of(),
                List.of());
    }

    private String mended(String text) {
        String joined = joined(text);
        StringBuilder mended = new StringBuilder(joined);
        List<Word> first = Word.of(joined).stream().limit(MOST_MENDED).toList();
        for (Word word : first.reversed()) {
            spelling.mend(word).ifPresent(right -> mended.replace(word.start(), word.end(), right));
        }
        return mended.toString();
    }

    /** Joins two words that are one word in the directory, such as "cliff dale". */
    private String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        List<Word> words = Word.of(text).stream().limit(MOST_MENDED).toList();
        for (int at = words.size() - 2; at >= 0; at--) {
            Word one = words.get(at);
            Word next = words.get(at + 1);
            if (spelling.areOne(one, next)) {
                joined.delete(one.end(), next.start());
            }
        }
        return joined.toString();
    }
}
