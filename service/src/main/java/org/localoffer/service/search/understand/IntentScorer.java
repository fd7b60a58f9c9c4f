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
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

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
    private final double highestSimilarity;
    private final List<Concept> similarConcepts;
    private final List<Concept> removedConcepts;

    /**
     * Prepares the comparison for one question.
     *
     * @param excluded concepts that the question excludes
     * @param without ids of concepts that the family removed. The others are chosen as if these had stayed: when one
     *     guess is removed, the next best is no more certain than before.
     */
    IntentScorer(QuestionSimilarity question, Vocabulary vocabulary, Set<Concept> excluded, Set<String> without) {
        this.question = question;
        List<Concept> similar = similarConcepts(question, vocabulary, excluded);
        this.highestSimilarity = similar.isEmpty() ? 0 : question.similarity(similar.getFirst());
        this.similarConcepts = similar.stream()
                .filter(concept -> !without.contains(concept.id()))
                .toList();
        this.removedConcepts = similar.stream()
                .filter(concept -> without.contains(concept.id()))
                .toList();
    }

    /** Concepts that the family removed and that these terms of the question do not name. */
    List<Concept> leftOut(List<QueryTerm> terms) {
        return removedConcepts.stream()
                .filter(concept ->
                        terms.stream().noneMatch(term -> term.concepts().contains(concept)))
                .toList();
    }

    /** Needs and help in danger are taken from words only, never from similarity. */
    private static List<Concept> similarConcepts(
            QuestionSimilarity question, Vocabulary vocabulary, Set<Concept> excluded) {
        List<Concept> similar = vocabulary.concepts().stream()
                .filter(concept -> concept.role() == Role.ASKED || concept.role() == Role.SETTING)
                .filter(concept -> !concept.crisis() && !excluded.contains(concept))
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
        if (similarConcepts.isEmpty() || danger) {
            return named;
        }
        Set<String> requiredIds = named.stream()
                .filter(term -> term.role() == QueryTerm.Role.REQUIRED)
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Concept> inferred = inferredRequirements(named, requiredIds);
        List<QueryTerm> terms = new ArrayList<>(demoteIncidental(named, !inferred.isEmpty()));
        if (!inferred.isEmpty()) {
            terms.add(inferredTerm(inferred, QueryTerm.Role.REQUIRED));
        }
        similarConcepts.stream()
                .filter(concept -> !requiredIds.contains(concept.id()) && !inferred.contains(concept))
                .map(concept -> inferredTerm(List.of(concept), QueryTerm.Role.INFERRED))
                .forEach(terms::add);
        return terms;
    }

    /** Concepts of help that no word names but that are similar enough to be required. */
    private List<Concept> inferredRequirements(List<QueryTerm> named, Set<String> requiredIds) {
        double bestNamed = named.stream()
                .filter(term -> isRequiredHelp(term) && !isSetting(term))
                .mapToDouble(this::similarity)
                .max()
                .orElse(0);
        double threshold = Math.max(
                SimilarityThresholds.AS_GOOD_AS_NAMED,
                Math.max(
                        highestSimilarity - SimilarityThresholds.EQUALLY_GOOD,
                        bestNamed + SimilarityThresholds.ABOVE_NAMED));
        return similarConcepts.stream()
                .filter(concept -> question.similarity(concept) >= threshold)
                .filter(concept -> !concept.help().isEmpty() && !requiredIds.contains(concept.id()))
                .toList();
    }

    private List<QueryTerm> demoteIncidental(List<QueryTerm> named, boolean hasInferred) {
        double threshold = bestSimilarity()
                - (hasInferred ? SimilarityThresholds.ABOVE_NAMED : SimilarityThresholds.BELOW_THE_BEST);
        boolean hasAlternative =
                hasInferred || named.stream().anyMatch(term -> isRequiredHelp(term) && similarity(term) >= threshold);
        return named.stream()
                .map(term -> hasAlternative
                                && isRequiredHelp(term)
                                && (similarity(term) < threshold || (hasInferred && isSetting(term)))
                        ? new QueryTerm(term.words(), term.concepts(), QueryTerm.Role.OPTIONAL, TermWeights.OPTIONAL)
                        : term)
                .toList();
    }

    private static boolean isRequiredHelp(QueryTerm term) {
        return term.role() == QueryTerm.Role.REQUIRED && term.asksForHelp();
    }

    private static boolean isSetting(QueryTerm term) {
        return term.concepts().stream().allMatch(concept -> concept.role() == Role.SETTING);
    }

    private QueryTerm inferredTerm(List<Concept> concepts, QueryTerm.Role role) {
        return new QueryTerm("", concepts, role, TermWeights.ofSimilarity(question.similarity(concepts.getFirst())));
    }

    private double bestSimilarity() {
        return question.similarity(similarConcepts.getFirst());
    }

    private double similarity(QueryTerm term) {
        return term.concepts().stream().mapToDouble(question::similarity).max().orElse(0);
    }

    /**
     * Listings that are more similar to the question than the rest.
     *
     * @param noConcepts whether no concept was found in the question, so that the lower threshold applies
     */
    List<SimilarListing> similarListings(boolean noConcepts) {
        if (question.listings().isEmpty()) {
            return List.of();
        }
        double bestConcept = question.concepts().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double weight = Math.clamp(
                (SimilarityThresholds.KNOWN_QUESTION - bestConcept)
                        / (SimilarityThresholds.KNOWN_QUESTION - SimilarityThresholds.UNKNOWN_QUESTION),
                SimilarityThresholds.LEAST_WEIGHT,
                1);
        double baseline = question.baseline(ListingSimilarity::similarity);
        List<SimilarListing> similar = new ArrayList<>();
        for (ListingSimilarity listing : question.listings()
                .subList(
                        0,
                        Math.min(
                                SimilarityThresholds.MOST_LISTINGS,
                                question.listings().size()))) {
            double share = weight
                    * Math.min(
                            (listing.similarity() - baseline) / SimilarityThresholds.LISTING_ABOVE_OTHERS,
                            SimilarityThresholds.MOST_SHARE);
            boolean found = noConcepts
                    ? share >= SimilarityThresholds.SHARE_TO_BE_FOUND_FOR_A_SENTENCE
                    : share >= SimilarityThresholds.SHARE_TO_BE_FOUND
                            && listing.similarity() >= SimilarityThresholds.LISTING_TO_BE_FOUND;
            similar.add(new SimilarListing(listing.listing(), share, found));
        }
        return similar;
    }
}
