package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.ages.AskedAge;

/**
 * A parsed query: what the query parser found in a question.
 *
 * @param words the question after spelling correction; empty if nothing was typed
 * @param corrected the whole question after spelling correction; null if nothing was corrected, or in danger
 * @param sentence whether the question is a sentence, in which one of several kinds of help is enough to answer it
 * @param terms query terms; empty if the question names only an age or a place
 * @param ages in the order of the words; empty if none was named. A listing fits if it accepts one of them, since the
 *     question may be about several children
 * @param place where to search: the place given separately, or otherwise the one in the question; null if there is
 *     neither
 * @param area the area to search in, where no place is named; null if there is none
 * @param placeFromText whether the place or the area was taken from the question
 * @param unknownPlace the separately given place, if it is unknown; null otherwise
 * @param nearHome whether the question asks for something near ("near me") and no place or area is known
 * @param sectors sectors that should provide the help; empty for any
 * @param urgent whether a word says that it is urgent; this alone is not danger
 * @param danger whether the question tells of danger to somebody, by its words or by similarity
 * @param dangerNamed whether words name the danger, rather than similarity alone: only help in danger is then a strong
 *     match, and ranks first
 * @param understood what was recognised in the question, in the order of its words
 * @param leftOut concepts that would be inferred, had the family not removed them; empty in danger
 * @param similar listings most similar to the whole question, the most similar first
 * @param choices choices that listings should fit, such as "free"; of several of one kind, one is enough; empty in danger
 * @param language the language of the question if it is not English: then nothing is inferred, and no match is strong;
 *     null otherwise
 * @param similarity of the whole question to concepts and listings; {@link QuestionSimilarity#UNKNOWN} if it is not
 *     compared, as in danger that words name
 */
public record ParsedQuery(
        String words,
        @Nullable String corrected,
        boolean sentence,
        List<QueryTerm> terms,
        List<AskedAge> ages,
        @Nullable SearchPlace place,
        @Nullable AskedArea area,
        boolean placeFromText,
        @Nullable String unknownPlace,
        boolean nearHome,
        Set<Sector> sectors,
        boolean urgent,
        boolean danger,
        boolean dangerNamed,
        List<Understood> understood,
        List<Concept> leftOut,
        List<SimilarListing> similar,
        List<AskedChoice> choices,
        @Nullable QuestionLanguage language,
        QuestionSimilarity similarity) {

    /**
     * Something that was recognised in the question.
     *
     * @param label as pages show it
     * @param circumstance whether it is an age, a place, a sector or a choice, rather than a kind of help or a need
     * @param rest the question without the recognised words; null if it was inferred from the whole question
     * @param inferred id of the concept that was inferred from the whole question; null if words name it
     */
    public record Understood(
            String label,
            boolean circumstance,
            @Nullable String rest,
            @Nullable String inferred) {

        /** Something that words of the question name. */
        Understood(String label, boolean circumstance, String rest) {
            this(label, circumstance, rest, null);
        }

        /** A concept that no word names. */
        static Understood inferred(Concept concept) {
            return new Understood("guess: " + concept.name(), false, null, concept.id());
        }
    }

    /** The choices, those of one kind together, in the order of the kinds. */
    public List<List<AskedChoice>> choicesByKind() {
        return List.copyOf(choices.stream()
                .collect(Collectors.groupingBy(AskedChoice::kind, TreeMap::new, Collectors.toList()))
                .values());
    }

    /**
     * The required terms: those that words name, or only if there are none, the inferred ones. So an inferred term never
     * makes a listing that matches all words a partial match.
     */
    public List<QueryTerm> required() {
        List<QueryTerm> required = terms.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED)
                .toList();
        return required.stream().anyMatch(QueryTerm::isNamed)
                ? required.stream().filter(QueryTerm::isNamed).toList()
                : required;
    }

    /** Inferred terms that are as certain as named ones, but only add listings to those that match what words name. */
    public List<QueryTerm> additional() {
        List<QueryTerm> required = required();
        return terms.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED && !required.contains(term))
                .toList();
    }

    /**
     * Whether a match of all required terms does not answer the question, because each of them is a guess or, in a
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

    /** Slugs of the bands that a named age can be in, in the edition's order. */
    public List<String> ageBands(List<AgeBand> bands) {
        return bands.stream()
                .filter(band -> ages.stream().anyMatch(age -> age.meets(band)))
                .map(AgeBand::slug)
                .toList();
    }

    /** The same with the band that says most about the first named age first; see {@link LocalArea#bandsOf}. */
    public List<String> nearestAgeBands(LocalArea area) {
        return ages.stream()
                .flatMap(age -> area.bandsOf(age.from(), age.before()).stream())
                .distinct()
                .toList();
    }

    private static List<String> slugs(Stream<QueryTerm> terms, Function<Concept, List<String>> slugsOf) {
        return terms.flatMap(term -> term.concepts().stream())
                .flatMap(concept -> slugsOf.apply(concept).stream())
                .distinct()
                .toList();
    }
}
