package org.localoffer.service.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;
import org.localoffer.service.search.understand.SemanticMatcher;

/** Perturbs similarities slightly, as the arithmetic of another processor does. Off until a test turns it on. */
@Singleton
public class OtherProcessor {

    /**
     * Standard deviation of the difference of a similarity between processors; see {@code decisions/0008-meaning.md}
     * for how it was measured.
     */
    public static final double MEASURED = 0.004;

    private volatile double deviation;
    private volatile long seed;

    /** @param deviation standard deviation of the change of each similarity, 0 for none */
    public void pretend(double deviation, long seed) {
        this.deviation = deviation;
        this.seed = seed;
    }

    private double perturbed(double similarity, String question, Object other) {
        return similarity + deviation * new Random(Objects.hash(seed, question, other)).nextGaussian();
    }

    private QuestionSimilarity perturbed(QuestionSimilarity exact, String question) {
        Map<String, Double> concepts = new HashMap<>();
        exact.concepts().forEach((id, similarity) -> concepts.put(id, perturbed(similarity, question, id)));
        List<ListingSimilarity> listings = exact.listings().stream()
                .map(listing -> perturbed(listing, question))
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed())
                .toList();
        return new QuestionSimilarity(concepts, exact.help(), listings);
    }

    private ListingSimilarity perturbed(ListingSimilarity exact, String question) {
        return new ListingSimilarity(
                exact.listing(),
                perturbed(exact.shortText(), question, List.of(exact.listing(), "short")),
                perturbed(exact.fullText(), question, List.of(exact.listing(), "full")));
    }

    private TextSimilarity perturbed(TextSimilarity exact, String question, Object text) {
        return new TextSimilarity(
                perturbed(exact.first(), question, List.of(text, 1)),
                perturbed(exact.second(), question, List.of(text, 2)),
                exact.words());
    }

    /** Perturbs the results of the real matcher. */
    @Decorator
    @Priority(1)
    static class Changing implements SemanticMatcher {

        private final SemanticMatcher exact;
        private final OtherProcessor other;

        Changing(@Any @Delegate SemanticMatcher exact, OtherProcessor other) {
            this.exact = exact;
            this.other = other;
        }

        @Override
        public QuestionSimilarity of(String text, Vocabulary vocabulary) {
            QuestionSimilarity similarity = exact.of(text, vocabulary);
            return other.deviation == 0 ? similarity : other.perturbed(similarity, text);
        }

        @Override
        public long knowledge() {
            return exact.knowledge() + Objects.hash(other.deviation, other.seed);
        }
    }
}
