package org.localoffer.service.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.Synonyms;
import org.localoffer.service.localarea.Term;
import org.localoffer.service.localarea.Terms;

/**
 * What a question was read as.
 *
 * @param units what has to be found, each in any of its wordings; empty where nothing but age and place was said
 * @param age in whole years, 0 to 25; null where none was said
 * @param place where the family looks from: the one given apart, or else the one in the question
 * @param placeFromText whether the place stands in the question itself
 * @param unknownPlace the place that was given apart but that nobody knows; null where it is known
 */
public record Interpretation(
        List<Unit> units,
        @Nullable Integer age,
        @Nullable Place place,
        boolean placeFromText,
        @Nullable String unknownPlace) {

    /** Slugs of the terms that were named, by label or by another name, in the edition's order. */
    public List<String> named(Terms terms) {
        Set<String> asked = units.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.typed()), unit.wordings().stream()))
                .collect(Collectors.toSet());
        return terms.all().stream()
                .filter(term -> Stream.concat(Stream.of(term.label()), term.words().stream())
                        .map(Synonyms::key)
                        .anyMatch(asked::contains))
                .map(Term::slug)
                .toList();
    }

    /**
     * One thing that was asked for.
     *
     * @param typed as it was typed, in lower case
     * @param wordings other words for the same
     */
    public record Unit(String typed, Set<String> wordings) {}
}
