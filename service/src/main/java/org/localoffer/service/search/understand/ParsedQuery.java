package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;

/**
 * A parsed query: what the query parser found in a question.
 *
 * @param words the question after spelling correction; empty if nothing was typed
 * @param corrected the whole question after spelling correction; null if nothing was corrected, or in danger
 * @param sentence whether the question is a sentence, in which one of several kinds of help is enough for a strong
 *     match
 * @param terms query terms; empty if the question names only an age or a place
 * @param age null if none was named
 * @param place where to search: the place given separately, or otherwise the one in the question; null if there is
 *     neither
 * @param placeFromText whether the place was taken from the question
 * @param unknownPlace the separately given place, if it is unknown; null otherwise
 * @param sectors sectors that should provide the help; empty for any
 * @param urgent whether a word says that it is urgent; this alone is not danger
 * @param danger whether the question tells of danger to somebody, by its words or by similarity: only help in danger is
 *     then a strong match
 * @param dangerNamed whether words name the danger, rather than similarity alone: help in danger then ranks first
 * @param understood what was recognised in the question, in the order of its words
 * @param similar listings most similar to the whole question, the most similar first
 * @param language the language of the question if it is not English: then nothing is inferred, and no match is strong;
 *     null otherwise
 */
public record ParsedQuery(
        String words,
        @Nullable String corrected,
        boolean sentence,
        List<QueryTerm> terms,
        @Nullable AskedAge age,
        @Nullable SearchPlace place,
        boolean placeFromText,
        @Nullable String unknownPlace,
        Set<Sector> sectors,
        boolean urgent,
        boolean danger,
        boolean dangerNamed,
        List<Understood> understood,
        List<SimilarListing> similar,
        @Nullable QuestionLanguage language) {

    /**
     * Something that was recognised in the question.
     *
     * @param label as pages show it
     * @param circumstance whether it is an age, a place or a sector, rather than a kind of help or a need
     * @param rest the question without the recognised words; null if it was inferred from the whole question
     */
    public record Understood(
            String label, boolean circumstance, @Nullable String rest) {}

    /** The required terms. */
    public List<QueryTerm> required() {
        return terms.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED)
                .toList();
    }

    /**
     * Whether a match of all required terms is not yet a strong match, because each of them is a guess or, in a
     * sentence, a very common word.
     */
    public boolean isVague() {
        return !required().isEmpty()
                && required().stream().allMatch(term -> term.isGuess() || (sentence && term.isVeryCommonWord()));
    }

    /** Slugs of the needs that words name, in the order of the terms. */
    public List<String> needs() {
        return slugs(terms.stream().filter(term -> !term.words().isEmpty()), Concept::needs);
    }

    /**
     * Slugs of the kinds of help that required and optional terms name, guesses excluded, in the order of the terms.
     */
    public List<String> help() {
        return slugs(
                terms.stream().filter(term -> term.role() != QueryTerm.Role.INFERRED && !term.isGuess()),
                Concept::help);
    }

    private static List<String> slugs(Stream<QueryTerm> terms, Function<Concept, List<String>> slugsOf) {
        return terms.flatMap(term -> term.concepts().stream())
                .flatMap(concept -> slugsOf.apply(concept).stream())
                .distinct()
                .toList();
    }
}
