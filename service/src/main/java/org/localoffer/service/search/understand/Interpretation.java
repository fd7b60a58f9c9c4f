package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;

/**
 * What a question was read as.
 *
 * @param words the question as it is looked for, mends included; empty where nothing was typed
 * @param corrected the whole question with its mends; null where nothing was mended
 * @param sentence whether it tells a story, so that not every kind of help in it is asked for
 * @param units what has to be found; empty where nothing but age and place was said
 * @param age null where none was said
 * @param place where the family looks from: the one given apart, or else the one in the question
 * @param placeFromText whether the place stands in the question itself
 * @param unknownPlace the place that was given apart but that nobody knows; null where it is known
 * @param sectors who should run it; empty where nothing was said of that
 * @param urgent whether it cannot wait; that alone is no danger
 * @param danger whether it tells of danger to somebody, in words or as a whole: then only help for it is a strong answer
 * @param dangerNamed whether words say so, rather than likeness alone: then help for it comes first
 * @param understood what was read into the words, in their order
 * @param alike listings that mean nearly what the whole question means, the nearest first
 */
public record Interpretation(
        String words,
        @Nullable String corrected,
        boolean sentence,
        List<Unit> units,
        @Nullable AskedAge age,
        @Nullable Place place,
        boolean placeFromText,
        @Nullable String unknownPlace,
        Set<Sector> sectors,
        boolean urgent,
        boolean danger,
        boolean dangerNamed,
        List<Understood> understood,
        List<Alike> alike) {

    /** What a unit does in the question. */
    public enum Part {
        /** It has to be found. */
        ASKED,
        /** It tells more, but what was asked can be found without it. */
        PASSING,
        /** No word names it, but the question is like those that mean it. */
        LIKELY
    }

    /**
     * One thing in a question.
     *
     * @param typed as it is looked for, in lower case; empty where no word names it
     * @param concepts what it may mean; empty where it is only a word
     * @param weight how much it says, 0 to 1
     */
    public record Unit(String typed, List<Concept> concepts, Part part, double weight) {

        /** Whether it asks for something to be done. */
        public boolean asksForHelp() {
            return concepts.stream().anyMatch(concept -> !concept.help().isEmpty()) && !namesNeed();
        }

        /** Whether no word names it, and it is not as good as said: too little like it, or nothing that is done. */
        boolean isGuess() {
            return typed.isEmpty() && (weight < UnitWeight.SAID || !asksForHelp());
        }

        boolean saysLittle() {
            return concepts.isEmpty() && weight <= UnitWeight.VERY_COMMON_WORD;
        }

        /** Whether it says what a child lives with. */
        public boolean namesNeed() {
            return concepts.stream().anyMatch(concept -> concept.role() == Role.NEED);
        }
    }

    /**
     * A listing that means nearly what the question means.
     *
     * @param share how much of the weight of likeness it has, 0 to 2
     * @param found whether that is enough to find it, though nothing that was asked stands in it
     */
    public record Alike(UUID listing, double share, boolean found) {}

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
    public List<Unit> asked() {
        return units.stream().filter(unit -> unit.part() == Part.ASKED).toList();
    }

    /** Whether finding what it was read as is no answer: it is a guess, or such a common word in a story. */
    public boolean isVague() {
        return !asked().isEmpty()
                && asked().stream().allMatch(unit -> unit.isGuess() || (sentence && unit.saysLittle()));
    }

    /** Slugs of the needs that words named, in their order. */
    public List<String> needs() {
        return slugs(units.stream().filter(unit -> !unit.typed().isEmpty()), Concept::needs);
    }

    /** Slugs of the kinds of help that would answer it, in their order; also of what is as good as said. */
    public List<String> help() {
        return slugs(units.stream().filter(unit -> unit.part() != Part.LIKELY && !unit.isGuess()), Concept::help);
    }

    private static List<String> slugs(Stream<Unit> units, Function<Concept, List<String>> stands) {
        return units.flatMap(unit -> unit.concepts().stream())
                .flatMap(concept -> stands.apply(concept).stream())
                .distinct()
                .toList();
    }
}
