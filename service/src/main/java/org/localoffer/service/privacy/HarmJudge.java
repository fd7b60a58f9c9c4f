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

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmAssessment.Part;
import org.localoffer.service.privacy.HarmClassifier.Known;
import org.localoffer.service.privacy.TextSegments.Window;

/**
 * The one place that judges whether a text tells of danger to somebody: messages and searches alike, by words and by
 * likeness to known examples, sentence by sentence and clause by clause.
 */
@Singleton
public class HarmJudge {

    /** As many as a small machine has processors; a model keeps one busy each. */
    private static final int THREADS = 2;

    /** Texts that may wait for a thread: those behind them would not be read within {@link #PATIENCE}. */
    private static final int MOST_WAITING = 32;

    /** What could not be read by then waits for a person. A processor needs 0.4 seconds at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A sentence below this is so harmless that no clause of it is read by itself. */
    private static final double HARMLESS = -3;

    private final SentenceEmbedder embedder;
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("harm-", 0).factory());

    private volatile @Nullable HarmClassifier learnt;

    HarmJudge(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /** An example and its direction. */
    @SuppressWarnings("ArrayRecordComponent") // none is compared with another
    public record Example(String text, float[] vector) {}

    /** Learns anew what danger is like; in about a second. */
    public void learn(List<Example> danger, List<Example> harmless, HarmPhrases words) {
        learnt = HarmClassifier.of(known(danger, words), known(harmless, words));
    }

    private static List<Known> known(List<Example> examples, HarmPhrases words) {
        return examples.stream()
                .map(example ->
                        new Known(example.text(), words.in(example.text()).size(), example.vector()))
                .toList();
    }

    /**
     * Judges a message: on threads of its own, and in bounded time. Call it before a transaction, which would keep a
     * connection meanwhile.
     */
    public HarmJudgement message(String text, HarmPhrases words) {
        if (text.isBlank()) {
            return HarmJudgement.HARMLESS;
        }
        if (!embedder.areUsed()) {
            return byListAlone(text, words);
        }
        try {
            Future<HarmJudgement> judged = readers.submit(() -> judge(text, words));
            try {
                return judged.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
        return notRead(text, words);
    }

    /** Judges a search, which is short, in the thread that asks; where it cannot be read, words of harm alone decide. */
    public HarmJudgement search(String text, HarmPhrases words) {
        if (text.isBlank()) {
            return HarmJudgement.HARMLESS;
        }
        try {
            HarmJudgement judged = embedder.areUsed() ? judge(text, words) : byListAlone(text, words);
            return judged.read() ? judged : byListAlone(text, words);
        } catch (RuntimeException e) {
            Log.warn("A search could not be judged, and the list of words decides", e);
            return byListAlone(text, words);
        }
    }

    /** By the list of words alone, such as for texts that a person chose. */
    public static HarmJudgement byListAlone(String text, HarmPhrases words) {
        List<Flag> listed = words.in(text);
        return new HarmJudgement(listed, List.of(), listed.isEmpty() ? -Double.MAX_VALUE : Double.MAX_VALUE, 1, true);
    }

    private static HarmJudgement notRead(String text, HarmPhrases words) {
        return new HarmJudgement(words.in(text), List.of(), -Double.MAX_VALUE, 1, false);
    }

    private HarmJudgement judge(String text, HarmPhrases words) {
        HarmClassifier similarity = learnt;
        if (similarity == null) {
            return notRead(text, words);
        }
        List<Flag> listed = words.in(text);
        HarmAssessment assessment = new HarmAssessment();
        ReadingBudget budget = new ReadingBudget();
        for (Part part : mostSuspiciousFirst(text, listed, similarity)) {
            if (assessment.readsAgain(part)) {
                continue;
            }
            if (!budget.allows(part.window()) || Thread.currentThread().isInterrupted()) {
                assessment.leaves(part);
                continue;
            }
            float[] vector = embedder.of(part.text());
            if (vector != null) {
                assessment.reads(part, similarity.byAll(part.text(), part.listed(), vector));
            } else if (!ComparedWords.of(part.text()).isEmpty()) {
                assessment.leaves(part);
            }
        }
        readClauses(assessment, text, listed, similarity, budget);
        return assessment.judgement(listed);
    }

    /** With the time that is left: the sentences as wholes were read, or wait for a person. */
    private void readClauses(
            HarmAssessment assessment,
            String text,
            List<Flag> listed,
            HarmClassifier similarity,
            ReadingBudget budget) {
        for (Window sentence : assessment.mostAlikeFirst(HARMLESS)) {
            for (Window clause : TextSegments.clauses(text, sentence)) {
                if (!budget.allows(clause) || Thread.currentThread().isInterrupted()) {
                    return;
                }
                String words = clause.of(text);
                float[] vector = embedder.of(words);
                if (vector != null) {
                    assessment.readsClause(sentence, similarity.byAll(words, listedIn(clause, listed), vector));
                }
            }
        }
    }

    private static List<Part> mostSuspiciousFirst(String text, List<Flag> listed, HarmClassifier similarity) {
        return TextSegments.of(text).stream()
                .map(window -> part(window, text, listed, similarity))
                .sorted(Comparator.comparingDouble(Part::byWords).reversed())
                .toList();
    }

    private static Part part(Window window, String text, List<Flag> listed, HarmClassifier similarity) {
        String words = window.of(text);
        int count = listedIn(window, listed);
        return new Part(window, words, count, similarity.byWords(words, count));
    }

    private static int listedIn(Window window, List<Flag> listed) {
        return Math.toIntExact(listed.stream()
                .filter(flag -> flag.start() >= window.start() && flag.start() < window.end())
                .count());
    }

    /** Whether texts can be judged by likeness, or never will be. */
    public boolean isReady() {
        return learnt != null || !embedder.areUsed();
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
