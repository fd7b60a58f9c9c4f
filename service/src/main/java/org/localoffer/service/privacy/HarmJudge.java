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

import org.localoffer.service.language.SentenceDirections;
import org.localoffer.service.privacy.HarmReading.Part;
import org.localoffer.service.privacy.LikenessToHarm.Known;
import org.localoffer.service.privacy.Windows.Window;

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

    private final SentenceDirections directions;
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("harm-", 0).factory());

    private volatile @Nullable LikenessToHarm learnt;

    HarmJudge(SentenceDirections directions) {
        this.directions = directions;
    }

    /** An example and its direction. */
    @SuppressWarnings("ArrayRecordComponent") // none is compared with another
    public record Example(String text, float[] direction) {}

    /** Learns anew what danger is like; in about a second. */
    public void learn(List<Example> danger, List<Example> harmless, WordsOfHarm words) {
        learnt = LikenessToHarm.of(known(danger, words), known(harmless, words));
    }

    private static List<Known> known(List<Example> examples, WordsOfHarm words) {
        return examples.stream()
                .map(example ->
                        new Known(example.text(), words.in(example.text()).size(), example.direction()))
                .toList();
    }

    /**
     * Judges a message: on threads of its own, and in bounded time. Call it before a transaction, which would keep a
     * connection meanwhile.
     */
    public Judgement message(String text, WordsOfHarm words) {
        if (text.isBlank()) {
            return Judgement.HARMLESS;
        }
        if (!directions.areUsed()) {
            return byListAlone(text, words);
        }
        try {
            Future<Judgement> judged = readers.submit(() -> judge(text, words));
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
    public Judgement search(String text, WordsOfHarm words) {
        if (text.isBlank()) {
            return Judgement.HARMLESS;
        }
        try {
            Judgement judged = directions.areUsed() ? judge(text, words) : byListAlone(text, words);
            return judged.read() ? judged : byListAlone(text, words);
        } catch (RuntimeException e) {
            Log.warn("A search could not be judged, and the list of words decides", e);
            return byListAlone(text, words);
        }
    }

    /** By the list of words alone, such as for texts that a person chose. */
    public static Judgement byListAlone(String text, WordsOfHarm words) {
        List<Flag> listed = words.in(text);
        return new Judgement(listed, List.of(), listed.isEmpty() ? -Double.MAX_VALUE : Double.MAX_VALUE, 1, true);
    }

    private static Judgement notRead(String text, WordsOfHarm words) {
        return new Judgement(words.in(text), List.of(), -Double.MAX_VALUE, 1, false);
    }

    private Judgement judge(String text, WordsOfHarm words) {
        LikenessToHarm likeness = learnt;
        if (likeness == null) {
            return notRead(text, words);
        }
        List<Flag> listed = words.in(text);
        HarmReading reading = new HarmReading();
        ReadingBudget budget = new ReadingBudget();
        for (Part part : mostSuspiciousFirst(text, listed, likeness)) {
            if (reading.readsAgain(part)) {
                continue;
            }
            if (!budget.allows(part.window()) || Thread.currentThread().isInterrupted()) {
                reading.leaves(part);
                continue;
            }
            float[] direction = directions.of(part.text());
            if (direction != null) {
                reading.reads(part, likeness.byAll(part.text(), part.listed(), direction));
            } else if (!ComparableWords.of(part.text()).isEmpty()) {
                reading.leaves(part);
            }
        }
        readClauses(reading, text, listed, likeness, budget);
        return reading.judgement(listed);
    }

    /** With the time that is left: the sentences as wholes were read, or wait for a person. */
    private void readClauses(
            HarmReading reading, String text, List<Flag> listed, LikenessToHarm likeness, ReadingBudget budget) {
        for (Window sentence : reading.mostAlikeFirst(HARMLESS)) {
            for (Window clause : Windows.clauses(text, sentence)) {
                if (!budget.allows(clause) || Thread.currentThread().isInterrupted()) {
                    return;
                }
                String words = clause.of(text);
                float[] direction = directions.of(words);
                if (direction != null) {
                    reading.readsClause(sentence, likeness.byAll(words, listedIn(clause, listed), direction));
                }
            }
        }
    }

    private static List<Part> mostSuspiciousFirst(String text, List<Flag> listed, LikenessToHarm likeness) {
        return Windows.of(text).stream()
                .map(window -> part(window, text, listed, likeness))
                .sorted(Comparator.comparingDouble(Part::byWords).reversed())
                .toList();
    }

    private static Part part(Window window, String text, List<Flag> listed, LikenessToHarm likeness) {
        String words = window.of(text);
        int count = listedIn(window, listed);
        return new Part(window, words, count, likeness.byWords(words, count));
    }

    private static int listedIn(Window window, List<Flag> listed) {
        return Math.toIntExact(listed.stream()
                .filter(flag -> flag.start() >= window.start() && flag.start() < window.end())
                .count());
    }

    /** Whether texts can be judged by likeness, or never will be. */
    public boolean isReady() {
        return learnt != null || !directions.areUsed();
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
