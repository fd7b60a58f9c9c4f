package org.localoffer.service.http.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.http.api.Suggestion.Kind;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.search.query.Parameter;

/**
 * The concepts of a vocabulary with all their labels and synonyms, split into words once. Outdated, offensive or
 * misspelt terms lead to a concept but are never shown.
 */
final class ConceptPhrases {

    private final Vocabulary vocabulary;
    private final List<ConceptWords> concepts;

    private record ConceptWords(
            Concept concept, List<Word> label, List<List<Word>> abbreviations, List<List<Word>> phrases) {}

    /** How the typed text matches a concept, best first. */
    private enum Match {
        LABEL_OR_ABBREVIATION,
        LABEL_BEGINS,
        PHRASE,
        PHRASE_BEGINS,
        IN_LABEL,
        IN_PHRASE
    }

    private record Matching(Concept concept, Match match) {}

    ConceptPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.concepts = vocabulary.concepts().stream()
                .map(concept -> new ConceptWords(
                        concept,
                        Word.of(concept.label()),
                        words(concept.capitals().stream()),
                        words(Stream.of(concept.words(), concept.old(), concept.misspelt())
                                .flatMap(Set::stream))))
                .toList();
    }

    private static List<List<Word>> words(Stream<String> phrases) {
        return phrases.map(Word::of).toList();
    }

    /** Whether these phrases were built from the given vocabulary instance. */
    boolean areBuiltFrom(Vocabulary candidate) {
        return vocabulary == candidate;
    }

    /** All concepts that match, best first. */
    List<Suggestion> startingWith(TypedQuery typed) {
        return concepts.stream()
                .flatMap(conceptWords ->
                        match(typed, conceptWords).map(match -> new Matching(conceptWords.concept(), match)).stream())
                .sorted(Comparator.comparing(Matching::match))
                .map(matching -> suggestion(matching.concept()))
                .toList();
    }

    private static Optional<Match> match(TypedQuery typed, ConceptWords conceptWords) {
        return Stream.of(
                        typed.fit(conceptWords.label()).map(ConceptPhrases::ofLabel).stream(),
                        fits(typed, conceptWords.abbreviations()).map(ConceptPhrases::ofAbbreviation),
                        fits(typed, conceptWords.phrases()).map(ConceptPhrases::ofPhrase))
                .flatMap(matches -> matches)
                .min(Comparator.naturalOrder());
    }

    private static Stream<TypedQuery.Fit> fits(TypedQuery typed, List<List<Word>> phrases) {
        return phrases.stream().flatMap(phrase -> typed.fit(phrase).stream());
    }

    private static Match ofLabel(TypedQuery.Fit fit) {
        return switch (fit) {
            case WHOLE -> Match.LABEL_OR_ABBREVIATION;
            case START -> Match.LABEL_BEGINS;
            case INSIDE -> Match.IN_LABEL;
        };
    }

    private static Match ofAbbreviation(TypedQuery.Fit fit) {
        return fit == TypedQuery.Fit.WHOLE ? Match.LABEL_OR_ABBREVIATION : ofPhrase(fit);
    }

    private static Match ofPhrase(TypedQuery.Fit fit) {
        return switch (fit) {
            case WHOLE -> Match.PHRASE;
            case START -> Match.PHRASE_BEGINS;
            case INSIDE -> Match.IN_PHRASE;
        };
    }

    private static Suggestion suggestion(Concept concept) {
        SearchAddress address = new SearchAddress(List.of()).with(Parameter.TEXT, concept.name());
        return new Suggestion(Kind.CONCEPT, concept.label(), address.toString());
    }
}
