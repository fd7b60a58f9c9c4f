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
import org.localoffer.service.search.understand.Meanings;
import org.localoffer.service.search.understand.QuestionMeaning;
import org.localoffer.service.search.understand.QuestionMeaning.Likeness;

/** Changes what questions are like a little, as the arithmetic of another processor does. Off until a test turns it on. */
@Singleton
public class OtherProcessor {

    /**
     * How much a likeness differs between processors, as a standard deviation; see
     * {@code decisions/0008-meaning.md} for how it was measured.
     */
    public static final double MEASURED = 0.004;

    private volatile double deviation;
    private volatile long seed;

    /** @param deviation standard deviation of the change of each likeness, 0 for none */
    public void pretend(double deviation, long seed) {
        this.deviation = deviation;
        this.seed = seed;
    }

    private double changed(double likeness, String question, Object other) {
        return likeness + deviation * new Random(Objects.hash(seed, question, other)).nextGaussian();
    }

    private QuestionMeaning changed(QuestionMeaning meaning, String question) {
        Map<String, Double> concepts = new HashMap<>();
        meaning.concepts().forEach((id, likeness) -> concepts.put(id, changed(likeness, question, id)));
        List<Likeness> listings = meaning.listings().stream()
                .map(one -> new Likeness(one.listing(), changed(one.likeness(), question, one.listing())))
                .sorted(Comparator.comparingDouble(Likeness::likeness).reversed())
                .toList();
        return new QuestionMeaning(concepts, listings);
    }

    /** Stands between the questions and what knows their meanings. */
    @Decorator
    @Priority(1)
    static class Changing implements Meanings {

        private final Meanings exact;
        private final OtherProcessor other;

        Changing(@Any @Delegate Meanings exact, OtherProcessor other) {
            this.exact = exact;
            this.other = other;
        }

        @Override
        public QuestionMeaning of(String text, Vocabulary vocabulary) {
            QuestionMeaning meaning = exact.of(text, vocabulary);
            return other.deviation == 0 ? meaning : other.changed(meaning, text);
        }
    }
}
