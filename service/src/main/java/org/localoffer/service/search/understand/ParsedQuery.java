package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;

/**
 * What a question was read as.
 *
 * @param words the question as it is looked for, mends included; empty where nothing was typed
 * @param corrected the whole question with its mends; null where nothing was mended
 * @param sentence whether it tells a story, so that not every kind of help in it is asked for
 * @param terms what has to be found; empty where nothing but age and place was said
 * @param age null where none was said
 * @param place where the family looks from: the one given apart, or else the one in the question
 * @param placeFromText whether the place stands in the question itself
 * @param unknownPlace the place that was given apart but that nobody knows; null where it is known
 * @param sectors who should run it; empty where nothing was said of that
 * @param urgent whether it cannot wait; that alone is no danger
 * @param danger whether it tells of danger to somebody, in words or as a whole: then only help for it is a strong answer
 * @param dangerNamed whether words say so, rather than likeness alone: then help for it comes first
 * @param understood what was read into the words, in their order
 * @param similar listings that mean nearly what the whole question means, the nearest first
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
        List<SimilarListing> similar) {

    /**
     * Something that was read into the words.
     *
     * @param label as it is told back
     * @param circumstance whether it is an age or a place, rather than what is looked for
     * @param rest the question without the words it was read from; null where it was read from the whole of it
     */
    public record Understood(
            String label, boolean circumstance, @Nullable String rest) {}

    /** What has to be found. */
    public List<QueryTerm> asked() {
        return terms.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED)
                .toList();
    }

    /** Whether finding what it was read as is no answer: it is a guess, or such a common word in a story. */
    public boolean isVague() {
        return !asked().isEmpty()
                && asked().stream().allMatch(term -> term.isGuess() || (sentence && term.saysLittle()));
    }

    /** Slugs of the needs that words named, in their order. */
    public List<String> needs() {
        return slugs(terms.stream().filter(term -> !term.typed().isEmpty()), Concept::needs);
    }

    /** Slugs of the kinds of help that would answer it, in their order; also of what is as good as said. */
    public List<String> help() {
        return slugs(
                terms.stream().filter(term -> term.role() != QueryTerm.Role.INFERRED && !term.isGuess()),
                Concept::help);
    }

    private static List<String> slugs(Stream<QueryTerm> terms, Function<Concept, List<String>> stands) {
        return terms.flatMap(term -> term.concepts().stream())
                .flatMap(concept -> stands.apply(concept).stream())
                .distinct()
                .toList();
    }
}
