package org.localoffer.service.search.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.ranking.SimilarityThresholds;
import org.localoffer.service.search.ranking.TermWeights;

/**
 * Compares the concepts that words of a question name with the concepts that the whole question resembles. Words may
 * name something beside the point ("the school bus", "cries every night"), and what the family looks for may be named
 * by no word at all.
 *
 * <p>Similarities are cosine similarities of embeddings: about 0.6 for unrelated texts, and 0.8 or more for the same
 * thing in other words.
 */
final class IntentScorer {

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
                .filter(concept -> question.similarity(concept) >= SimilarityThresholds.BY_CHANCE)
                .sorted(Comparator.comparingDouble(question::similarity).reversed())
                .toList();
        return similar.stream()
                .filter(concept -> question.similarity(concept)
                        >= question.similarity(similar.getFirst()) - SimilarityThresholds.BESIDE_THE_BEST)
                .limit(SimilarityThresholds.MOST_CONCEPTS)
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
        double least = Math.max(
                SimilarityThresholds.AS_GOOD_AS_NAMED,
                Math.max(best() - SimilarityThresholds.EQUALLY_GOOD, mostNamed + SimilarityThresholds.ABOVE_NAMED));
        return nearest.stream()
                .filter(concept -> question.similarity(concept) >= least)
                .filter(concept -> !concept.help().isEmpty() && !ids.contains(concept.id()))
                .toList();
    }

    private List<QueryTerm> onTheWay(List<QueryTerm> named, boolean unnamedIsMeant) {
        double least =
                best() - (unnamedIsMeant ? SimilarityThresholds.ABOVE_NAMED : SimilarityThresholds.BELOW_THE_BEST);
        boolean another = unnamedIsMeant || named.stream().anyMatch(term -> isHelp(term) && similarity(term) >= least);
        return named.stream()
                .map(term ->
                        another && isHelp(term) && (similarity(term) < least || (unnamedIsMeant && isSetting(term)))
                                ? new QueryTerm(
                                        term.typed(), term.concepts(), QueryTerm.Role.OPTIONAL, TermWeights.OPTIONAL)
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
        return new QueryTerm("", concepts, role, TermWeights.ofSimilarity(question.similarity(concepts.getFirst())));
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
        double weight = Math.clamp(
                (SimilarityThresholds.KNOWN_QUESTION - known)
                        / (SimilarityThresholds.KNOWN_QUESTION - SimilarityThresholds.UNKNOWN_QUESTION),
                SimilarityThresholds.LEAST_WEIGHT,
                1);
        double others = question.listings().getLast().similarity();
        List<SimilarListing> similar = new ArrayList<>();
        for (QuestionSimilarity.ListingSimilarity listing : question.listings()
                .subList(
                        0,
                        Math.min(
                                SimilarityThresholds.MOST_LISTINGS,
                                question.listings().size()))) {
            double share = weight
                    * Math.min(
                            (listing.similarity() - others) / SimilarityThresholds.LISTING_ABOVE_OTHERS,
                            SimilarityThresholds.MOST_SHARE);
            boolean found = onlyHope
                    ? share >= SimilarityThresholds.SHARE_TO_BE_FOUND_FOR_A_SENTENCE
                    : share >= SimilarityThresholds.SHARE_TO_BE_FOUND
                            && listing.similarity() >= SimilarityThresholds.LISTING_TO_BE_FOUND;
            similar.add(new SimilarListing(listing.listing(), share, found));
        }
        return similar;
    }
}
