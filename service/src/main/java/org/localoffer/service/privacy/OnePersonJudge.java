package org.localoffer.service.privacy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.OnePersonClassifier.SentenceFeatures;
import org.localoffer.service.privacy.TextSegments.Window;

/**
 * Flags sentences that are likely to identify one person although no rule of {@link PersonalDetails} finds anything: it
 * is trained on examples. If the language model is unavailable or busy, it flags nothing and reports the text as
 * incomplete. It never throws, since a person reads every text before it is published.
 */
@Singleton
public class OnePersonJudge {

    /** Texts that are analysed at the same time: as many as a small machine has processors. */
    private static final int MAX_CONCURRENT = 2;

    /**
     * How long results are cached. An officer who ticks a finding soon sends the same text again and must get the same
     * findings. A text that is no longer cached is analysed again, with the same result.
     */
    private static final Duration CACHE_TIME = Duration.ofMinutes(15);

    /** Number of texts; a few numbers are cached for each. */
    private static final int CACHE_SIZE = 1_000;

    /**
     * Threshold of the log odds, by cross-validation: two in three of the identifying sentences that no rule finds are
     * above it, and one in twenty of the harmless ones.
     */
    private static final double BASE_THRESHOLD = 1;

    /**
     * The threshold rises with the logarithm of the number of sentences: among many harmless ones, one scores high by
     * chance.
     */
    private static final double THRESHOLD_GROWTH = 0.4;

    /**
     * Shorter sentences are skipped, since their embedding is too vague: "Green ones." is as similar to a person as to
     * a colour.
     */
    private static final int MIN_WORDS = 4;

    /**
     * A word of letters alone, between spaces. The examples contain no markup or program code, so tokens of those do
     * not count.
     */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[\\p{L}'’-]{1,20}[,.;:!?]{0,3}(?!\\S)");

    /** Longer than any name, so an identifier of a machine, which would only blur the embedding. */
    private static final Pattern MACHINE_IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}]{21,}");

    /**
     * A placeholder such as "[name removed]" is read as "someone", since the sentence still says what that person does.
     */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[a-z -]{1,20} removed]");

    private final SentenceEmbedder embedder;

    /** Fair: the longest waiting thread is next. */
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT, true);

    private volatile @Nullable TrainedModel model;

    OnePersonJudge(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /**
     * The trained classifier and the results it has given since.
     *
     * @param cache by the hash of the text, since families' texts are not kept here
     */
    private record TrainedModel(OnePersonClassifier classifier, Cache<String, DetectionResult> cache) {}

    /**
     * Trains the classifier from scratch; takes about 0.1 seconds.
     *
     * @param isLocalTerm as for {@link PersonalDetails#in}
     */
    public void learn(
            List<HarmJudge.Example> identifyingExamples,
            List<HarmJudge.Example> harmlessExamples,
            Predicate<String> isLocalTerm) {
        model = new TrainedModel(
                OnePersonClassifier.of(
                        features(identifyingExamples, isLocalTerm), features(harmlessExamples, isLocalTerm)),
                Caffeine.newBuilder()
                        .maximumSize(CACHE_SIZE)
                        .expireAfterWrite(CACHE_TIME)
                        .build());
    }

    private static List<SentenceFeatures> features(List<HarmJudge.Example> examples, Predicate<String> isLocalTerm) {
        return examples.stream()
                .map(example ->
                        new SentenceFeatures(example.vector(), OnePersonFeatures.of(example.text(), isLocalTerm)))
                .toList();
    }

    /**
     * The sentences that are likely to identify one person, as far as the budget allows. The same text always gives the
     * same flags.
     *
     * @param isLocalTerm as for {@link PersonalDetails#in}
     * @param timeout how long to wait for a permit
     */
    DetectionResult in(String text, Predicate<String> isLocalTerm, Duration timeout) {
        if (!embedder.isEnabled() || text.isBlank()) {
            return new DetectionResult(List.of(), true);
        }
        TrainedModel trained = model;
        if (trained == null) {
            return DetectionResult.NOT_ANALYSED;
        }
        String hash = DigestUtils.sha256Hex(text);
        DetectionResult cached = trained.cache().getIfPresent(hash);
        return cached != null ? cached : classifyInTurn(text, hash, isLocalTerm, trained, timeout);
    }

    private DetectionResult classifyInTurn(
            String text, String hash, Predicate<String> isLocalTerm, TrainedModel trained, Duration timeout) {
        try {
            if (!permits.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return DetectionResult.NOT_ANALYSED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DetectionResult.NOT_ANALYSED;
        }
        try {
            return classify(text, hash, isLocalTerm, trained);
        } catch (RuntimeException e) {
            Log.warn("A text could not be read for what tells of one person", e);
            return DetectionResult.NOT_ANALYSED;
        } finally {
            permits.release();
        }
    }

    /** Analyses sentences in text order, so that the result does not depend on what was analysed before. */
    private DetectionResult classify(String text, String hash, Predicate<String> isLocalTerm, TrainedModel trained) {
        List<Window> sentences = TextSegments.of(text);
        double threshold = BASE_THRESHOLD + THRESHOLD_GROWTH * Math.log(Math.max(1, sentences.size()));
        List<Flag> identifying = new ArrayList<>();
        EmbeddingBudget budget = new EmbeddingBudget();
        for (Window sentence : sentences) {
            if (!budget.trySpend(sentence)) {
                return cache(trained, hash, new DetectionResult(identifying, false));
            }
            String words = withoutNoise(sentence.of(text));
            if (WORD.matcher(words).results().count() < MIN_WORDS) {
                continue;
            }
            float[] vector = embedder.of(words);
            if (vector == null) {
                // Not cached: the model is unavailable, and must be asked again later.
                return new DetectionResult(identifying, false);
            }
            if (trained.classifier().of(new SentenceFeatures(vector, OnePersonFeatures.of(words, isLocalTerm)))
                    >= threshold) {
                identifying.add(flag(text, sentence));
            }
        }
        return cache(trained, hash, new DetectionResult(identifying, true));
    }

    private static DetectionResult cache(TrainedModel trained, String hash, DetectionResult result) {
        trained.cache().put(hash, result);
        return result;
    }

    private static String withoutNoise(String sentence) {
        return MACHINE_IDENTIFIER
                .matcher(PLACEHOLDER.matcher(sentence).replaceAll("someone"))
                .replaceAll("");
    }

    /** Whether the whole text would be analysed as things are now, given a permit; takes microseconds. */
    boolean canReadInFull(String text) {
        if (!embedder.isEnabled() || text.isBlank()) {
            return true;
        }
        EmbeddingBudget budget = new EmbeddingBudget();
        return model != null && TextSegments.of(text).stream().allMatch(budget::trySpend);
    }

    private static Flag flag(String text, Window sentence) {
        int start = sentence.start();
        int end = sentence.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Flag(FlagKind.LIKE_ONE, start, end);
    }
}
