package org.localoffer.service.privacy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmAssessment.Sentence;
import org.localoffer.service.privacy.HarmClassifier.TrainingText;
import org.localoffer.service.privacy.TextSegments.Window;

/**
 * Judges whether a text tells of danger to somebody. All messages and searches are judged here: by harm phrases and by
 * similarity to known examples, sentence by sentence and clause by clause.
 */
@Singleton
public class HarmJudge {

    /** As many threads as a small machine has processors; the model keeps one busy per thread. */
    private static final int THREADS = 2;

    /** Texts that may wait for a thread: later ones could not be judged within {@link #TIMEOUT}. */
    private static final int QUEUE_LIMIT = 32;

    /** A message that is not judged by then waits for a person. A text takes at most 0.4 seconds of processor time. */
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    /**
     * Clauses are scored only of sentences with at least this score, as log odds; a lower score is clearly harmless.
     */
    private static final double MIN_ODDS_FOR_CLAUSES = -3;

    private final SentenceEmbedder embedder;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE_LIMIT),
            Thread.ofPlatform().daemon().name("harm-", 0).factory());

    private volatile @Nullable HarmClassifier classifier;
    private final AtomicLong trainings = new AtomicLong();

    HarmJudge(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /** A training text and its embedding. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    public record Example(String text, float[] vector) {}

    /** Trains the classifier from scratch; takes about 0.2 seconds. */
    public void learn(List<Example> danger, List<Example> harmless, HarmPhrases phrases) {
        classifier = HarmClassifier.of(trainingTexts(danger, phrases), trainingTexts(harmless, phrases));
        trainings.incrementAndGet();
    }

    /** How often it was trained; after each time it may judge the same text otherwise. */
    public long trainings() {
        return trainings.get();
    }

    private static List<TrainingText> trainingTexts(List<Example> examples, HarmPhrases phrases) {
        return examples.stream()
                .map(example -> new TrainingText(
                        example.text(), phrases.in(example.text()).size(), example.vector()))
                .toList();
    }

    /**
     * Judges a message on a separate thread and in bounded time. Call it before a transaction starts, since the
     * transaction would hold a database connection meanwhile.
     */
    public HarmJudgement message(String text, HarmPhrases phrases) {
        if (text.isBlank()) {
            return HarmJudgement.HARMLESS;
        }
        if (!embedder.isEnabled()) {
            return byListAlone(text, phrases);
        }
        try {
            Future<HarmJudgement> judged = workers.submit(() -> judge(text, phrases));
            try {
                return judged.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                judged.cancel(true);
            }
        } catch (RejectedExecutionException e) {
            Log.debug("More texts wait to be judged than can be read in time");
        } catch (ExecutionException e) {
            Log.warn("A text could not be judged, and waits for a person", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return notAnalysed(text, phrases);
    }

    /**
     * Judges a search, which is short, on the calling thread. If it cannot be analysed, the harm phrases alone decide.
     */
    public HarmJudgement search(String text, HarmPhrases phrases) {
        if (text.isBlank()) {
            return HarmJudgement.HARMLESS;
        }
        try {
            HarmJudgement judged = embedder.isEnabled() ? judge(text, phrases) : byListAlone(text, phrases);
            return judged.complete() ? judged : byListAlone(text, phrases);
        } catch (RuntimeException e) {
            Log.warn("A search could not be judged, and the list of words decides", e);
            return byListAlone(text, phrases);
        }
    }

    /** Judges by the harm phrases alone, for example if the text was chosen by a person. */
    public static HarmJudgement byListAlone(String text, HarmPhrases phrases) {
        List<Flag> listed = phrases.in(text);
        return new HarmJudgement(listed, List.of(), listed.isEmpty() ? -Double.MAX_VALUE : Double.MAX_VALUE, 1, true);
    }

    private static HarmJudgement notAnalysed(String text, HarmPhrases phrases) {
        return new HarmJudgement(phrases.in(text), List.of(), -Double.MAX_VALUE, 1, false);
    }

    private HarmJudgement judge(String text, HarmPhrases phrases) {
        HarmClassifier trained = classifier;
        if (trained == null) {
            return notAnalysed(text, phrases);
        }
        List<Flag> listed = phrases.in(text);
        HarmAssessment assessment = new HarmAssessment();
        EmbeddingBudget budget = new EmbeddingBudget();
        for (Sentence sentence : mostSuspiciousFirst(text, listed, trained)) {
            if (assessment.addRepeated(sentence)) {
                continue;
            }
            if (!budget.trySpend(sentence.window()) || Thread.currentThread().isInterrupted()) {
                assessment.skip(sentence);
                continue;
            }
            float[] vector = embedder.of(sentence.text());
            if (vector != null) {
                assessment.addScored(sentence, trained.byAll(sentence.text(), sentence.phrases(), vector));
            } else if (!ComparedWords.of(sentence.text()).isEmpty()) {
                assessment.skip(sentence);
            }
        }
        assessClauses(assessment, text, listed, trained, budget);
        return assessment.judgement(listed);
    }

    /** Scores clauses with what is left of the budget, once the sentences have been scored. */
    private void assessClauses(
            HarmAssessment assessment, String text, List<Flag> listed, HarmClassifier trained, EmbeddingBudget budget) {
        for (Window sentence : assessment.mostSimilarFirst(MIN_ODDS_FOR_CLAUSES)) {
            for (Window clause : TextSegments.clauses(text, sentence)) {
                if (!budget.trySpend(clause) || Thread.currentThread().isInterrupted()) {
                    return;
                }
                String words = clause.of(text);
                float[] vector = embedder.of(words);
                if (vector != null) {
                    assessment.addClause(sentence, trained.byAll(words, countIn(clause, listed), vector));
                }
            }
        }
    }

    private static List<Sentence> mostSuspiciousFirst(String text, List<Flag> listed, HarmClassifier trained) {
        return TextSegments.of(text).stream()
                .map(window -> sentence(window, text, listed, trained))
                .sorted(Comparator.comparingDouble(Sentence::byWords).reversed())
                .toList();
    }

    private static Sentence sentence(Window window, String text, List<Flag> listed, HarmClassifier trained) {
        String words = window.of(text);
        int count = countIn(window, listed);
        return new Sentence(window, words, count, trained.byWords(words, count));
    }

    private static int countIn(Window window, List<Flag> listed) {
        return Math.toIntExact(listed.stream()
                .filter(flag -> flag.start() >= window.start() && flag.start() < window.end())
                .count());
    }

    /** Whether the classifier is trained, or the language model is switched off. */
    boolean isReady() {
        return classifier != null || !embedder.isEnabled();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
