package org.localoffer.service.search.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;

/**
 * Compares the concepts that words of a question name with the concepts that the whole question resembles. Words may
 * name something beside the point ("the school bus", "cries every night"), and what the family looks for may be named
 * by no word at all.
 *
 * <p>Similarities are cosine similarities of embeddings: about 0.6 for unrelated texts, and 0.8 or more for the same
 * thing in other words.
 */
final class IntentScorer {

    /** Below this, texts are alike by chance. */
    private static final double CHANCE = 0.76;

    /** From here on it is as good as said. */
    static final double SAID = 0.82;

    /** Beside the nearest concept, one that is nearly as near may be meant too. */
    private static final double NEARLY = 0.06;

    /** Of two this near to each other, either may be meant. */
    private static final double EQUALLY = 0.015;

    /** What no word names must be so much nearer than what some word names. */
    private static final double CLEARLY = 0.05;

    /** What is named, but is so much less like the question than something else, is named on the way. */
    private static final double ON_THE_WAY = 0.12;

    private static final int MOST_CONCEPTS = 3;

    private static final int MOST_LISTINGS = 25;

    /** A listing's likeness to the question counts in full where it is so much above that of others. */
    private static final double ABOVE_OTHERS = 0.1;

    private static final double MOST_ABOVE_OTHERS = 2;

    /** A listing with so large a share is found for that alone. */
    private static final double ENOUGH = 0.6;

    private static final double ENOUGH_FOR_A_STORY = 0.3;

    /** A few words about anything at all are so much like some listing. */
    private static final double ALIKE_BY_CHANCE = 0.6;

    /** Where the question is a phrase that is known (1), it matters little what else is like it. */
    private static final double KNOWN = 1.05;

    private static final double UNKNOWN = 0.8;

    private static final double LEAST_SHARE = 0.1;

    private final QuestionSimilarity question;
    private final List<Concept> nearest;

    /**
     * Prepares the comparison for one question.
     *
     * @param denied concepts that the question excludes
     */
    IntentScorer(QuestionSimilarity question, Vocabulary vocabulary, Set<Concept> denied) {
        this.question = question;
        this.nearest = nearest(question, vocabulary, denied);
    }

    /** Needs and help in danger are taken from words only, never from similarity. */
    private static List<Concept> nearest(QuestionSimilarity question, Vocabulary vocabulary, Set<Concept> denied) {
        List<Concept> similar = vocabulary.concepts().stream()
                .filter(concept -> concept.role() == Role.ASKED || concept.role() == Role.SETTING)
                .filter(concept -> !concept.crisis() && !denied.contains(concept))
                .filter(concept -> question.similarity(concept) >= CHANCE)
                .sorted(Comparator.comparingDouble(question::similarity).reversed())
                .toList();
        return similar.stream()
                .filter(concept -> question.similarity(concept) >= question.similarity(similar.getFirst()) - NEARLY)
                .limit(MOST_CONCEPTS)
                .toList();
    }

    /**
     * Returns the named terms with adjusted roles, and terms for similar concepts that no word names. A question that
     * names danger is returned unchanged.
     */
    List<QueryTerm> weigh(List<QueryTerm> named) {
        boolean danger =
                named.stream().flatMap(term -> term.concepts().stream()).anyMatch(Concept::crisis);
        if (nearest.isEmpty() || danger) {
            return named;
        }
        Set<String> ids = named.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED)
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Concept> said = asGoodAsSaid(named, ids);
        List<QueryTerm> terms = new ArrayList<>(onTheWay(named, !said.isEmpty()));
        if (!said.isEmpty()) {
            terms.add(unnamed(said, QueryTerm.Role.REQUIRED));
        }
        nearest.stream()
                .filter(concept -> !ids.contains(concept.id()) && !said.contains(concept))
                .map(concept -> unnamed(List.of(concept), QueryTerm.Role.INFERRED))
                .forEach(terms::add);
        return terms;
    }

    /** Concepts of help that no word names but that are similar enough to be required. */
    private List<Concept> asGoodAsSaid(List<QueryTerm> named, Set<String> ids) {
        double mostNamed = named.stream()
                .filter(term -> isHelp(term) && !isSetting(term))
                .mapToDouble(this::similarity)
                .max()
                .orElse(0);
        double least = Math.max(SAID, Math.max(best() - EQUALLY, mostNamed + CLEARLY));
        return nearest.stream()
                .filter(concept -> question.similarity(concept) >= least)
                .filter(concept -> !concept.help().isEmpty() && !ids.contains(concept.id()))
                .toList();
    }

    private List<QueryTerm> onTheWay(List<QueryTerm> named, boolean unnamedIsMeant) {
        double least = best() - (unnamedIsMeant ? CLEARLY : ON_THE_WAY);
        boolean another = unnamedIsMeant || named.stream().anyMatch(term -> isHelp(term) && similarity(term) >= least);
        return named.stream()
                .map(term ->
                        another && isHelp(term) && (similarity(term) < least || (unnamedIsMeant && isSetting(term)))
                                ? new QueryTerm(
                                        term.typed(), term.concepts(), QueryTerm.Role.OPTIONAL, TermWeight.PASSING)
                                : term)
                .toList();
    }

    private static boolean isHelp(QueryTerm term) {
        return term.role() == QueryTerm.Role.REQUIRED && term.asksForHelp();
    }

    private static boolean isSetting(QueryTerm term) {
        return term.concepts().stream().allMatch(concept -> concept.role() == Role.SETTING);
    }

    private QueryTerm unnamed(List<Concept> concepts, QueryTerm.Role role) {
        return new QueryTerm("", concepts, role, TermWeight.ofSimilarity(question.similarity(concepts.getFirst())));
    }

    private double best() {
        return question.similarity(nearest.getFirst());
    }

    private double similarity(QueryTerm term) {
        return term.concepts().stream().mapToDouble(question::similarity).max().orElse(0);
    }

    /**
     * Listings that are more similar to the question than the rest.
     *
     * @param onlyHope whether no concept was found in the question, so that the lower threshold applies
     */
    List<SimilarListing> similar(boolean onlyHope) {
        if (question.listings().isEmpty()) {
            return List.of();
        }
        double known = question.concepts().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double weight = Math.clamp((KNOWN - known) / (KNOWN - UNKNOWN), LEAST_SHARE, 1);
        double others = question.listings().getLast().similarity();
        List<SimilarListing> similar = new ArrayList<>();
        for (QuestionSimilarity.ListingSimilarity listing : question.listings()
                .subList(0, Math.min(MOST_LISTINGS, question.listings().size()))) {
            double share = weight * Math.min((listing.similarity() - others) / ABOVE_OTHERS, MOST_ABOVE_OTHERS);
            boolean found =
                    onlyHope ? share >= ENOUGH_FOR_A_STORY : share >= ENOUGH && listing.similarity() >= ALIKE_BY_CHANCE;
            similar.add(new SimilarListing(listing.listing(), share, found));
        }
        return similar;
    }
}
