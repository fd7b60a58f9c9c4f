package org.localoffer.service.http.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.http.api.Suggestion.Kind;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.search.query.Parameter;

/**
 * The concepts of a vocabulary with all their labels and synonyms, split into words once. A concept that is suggested
 * for another word than its label says for which: "tracheostomy: Complex health needs". Outdated, offensive or misspelt
 * terms lead to a concept but are never shown.
 */
final class ConceptPhrases {

    /** Sets of phrases have no order of their own. */
    private static final Comparator<@Nullable String> SHORTEST_FIRST =
            Comparator.nullsLast(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private final Vocabulary vocabulary;
    private final List<ConceptWords> concepts;

    /**
     * A word or phrase for a concept.
     *
     * @param shown as it may be shown; null if it may not
     */
    private record Phrase(List<Word> words, @Nullable String shown) {}

    private record ConceptWords(Concept concept, List<Word> label, List<Phrase> abbreviations, List<Phrase> phrases) {}

    /** How the typed text matches a concept, best first. */
    private enum Match {
        LABEL_OR_ABBREVIATION,
        LABEL_BEGINS,
        PHRASE,
        PHRASE_BEGINS,
        IN_LABEL,
        IN_PHRASE
    }

    /** @param because the word for which it is suggested; null if the label says it, or it may not be shown */
    private record Matching(
            Concept concept, Match match, @Nullable String because) {}

    ConceptPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<String> hidden = vocabulary.concepts().stream()
                .flatMap(concept -> Stream.concat(concept.old().stream(), concept.misspelt().stream()))
                .map(ConceptPhrases::padded)
                .toList();
        this.concepts = vocabulary.concepts().stream()
                .map(concept -> new ConceptWords(
                        concept,
                        Word.of(concept.label()),
                        shown(concept.capitals(), hidden),
                        Stream.concat(
                                        shown(concept.words(), hidden).stream(),
                                        Stream.concat(concept.old().stream(), concept.misspelt().stream())
                                                .map(phrase -> new Phrase(Word.of(phrase), null)))
                                .toList()))
                .toList();
    }

    /** A phrase with an outdated word in it, of whatever concept, is not shown either. */
    private static List<Phrase> shown(Set<String> phrases, List<String> hidden) {
        return phrases.stream()
                .map(phrase ->
                        new Phrase(Word.of(phrase), hidden.stream().anyMatch(padded(phrase)::contains) ? null : phrase))
                .toList();
    }

    private static String padded(String phrase) {
        return " " + Word.key(phrase) + " ";
    }

    /** Whether these phrases were built from the given vocabulary instance. */
    boolean areBuiltFrom(Vocabulary candidate) {
        return vocabulary == candidate;
    }

    /** All concepts that match, best first. */
    List<Suggestion> startingWith(TypedQuery typed) {
        return concepts.stream()
                .flatMap(conceptWords -> matching(typed, conceptWords).stream())
                .sorted(Comparator.comparing(Matching::match))
                .map(ConceptPhrases::suggestion)
                .toList();
    }

    private static Optional<Matching> matching(TypedQuery typed, ConceptWords conceptWords) {
        Concept concept = conceptWords.concept();
        Optional<TypedQuery.Fit> label = typed.fit(conceptWords.label());
        return Stream.of(
                        label.map(fit -> new Matching(concept, ofLabel(fit), null)).stream(),
                        conceptWords.abbreviations().stream()
                                .flatMap(phrase -> matching(typed, concept, phrase, ConceptPhrases::ofAbbreviation)),
                        conceptWords.phrases().stream()
                                .flatMap(phrase -> matching(typed, concept, phrase, ConceptPhrases::ofPhrase)))
                .flatMap(matches -> matches)
                .min(Comparator.comparing(Matching::match).thenComparing(Matching::because, SHORTEST_FIRST))
                .map(best -> label.isEmpty() ? best : new Matching(concept, best.match(), null));
    }

    private static Stream<Matching> matching(
            TypedQuery typed, Concept concept, Phrase phrase, Function<TypedQuery.Fit, Match> match) {
        return typed.fit(phrase.words()).map(fit -> new Matching(concept, match.apply(fit), phrase.shown())).stream();
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

    private static Suggestion suggestion(Matching matching) {
        Concept concept = matching.concept();
        SearchAddress address = new SearchAddress(List.of()).with(Parameter.TEXT, concept.name());
        String because = matching.because();
        return new Suggestion(
                Kind.CONCEPT, because == null ? concept.label() : because + ": " + concept.label(), address.toString());
    }
}
