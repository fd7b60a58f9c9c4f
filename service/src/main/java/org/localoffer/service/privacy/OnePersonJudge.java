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
import org.localoffer.service.privacy.OnePersonClassifier.Known;
import org.localoffer.service.privacy.TextSegments.Window;

/**
 * Sees sentences that read as if they told of one particular person where no rule says why: it has learnt from examples.
 * It comes beside {@link PersonalDetails}. Where the language model is away or has no time it marks nothing and says so; it
 * never fails, since a person reads every text before it becomes public.
 */
@Singleton
public class OnePersonJudge {

    /** As many as a small machine has processors. */
    private static final int AT_ONCE = 2;

    /**
     * An officer who ticks a mark sends the same text again soon, and must meet the same marks then. A text that is
     * forgotten is read again, in the same order.
     */
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** Texts. A few numbers are kept of each. */
    private static final int MOST_KEPT = 1_000;

    /**
     * By cross-validation: of sentences that tell of somebody and that no rule sees, two in three are above it, and of
     * harmless ones one in twenty.
     */
    private static final double TELLING = 1;

    /** The threshold rises with the number of sentences, because among many harmless ones one looks telling by chance. */
    private static final double FOR_MORE_SENTENCES = 0.4;

    /** A direction of fewer words is too vague to compare: "Green ones." is as near to a person as to a colour. */
    private static final int FEWEST_WORDS = 4;

    /** Letters alone between spaces: the examples hold no signs of web pages or programs, so those are not counted. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[\\p{L}'’-]{1,20}[,.;:!?]{0,3}(?!\\S)");

    /** Longer than any name, so it is an identifier of a machine, which would only blur what the sentence means. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{L}\\p{N}]{21,}");

    /** Such as "[name removed]": read as somebody, since the sentence still says what that person does. */
    private static final Pattern TAKEN_OUT = Pattern.compile("\\[[a-z -]{1,20} removed]");

    private final SentenceEmbedder embedder;

    /** Fair, so that whoever waits longest is next. */
    private final Semaphore reading = new Semaphore(AT_ONCE, true);

    private volatile @Nullable Learnt learnt;

    OnePersonJudge(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /**
     * What was learnt, and what it marked since, by the hash of the text, which is a family's.
     *
     * @param kept in the order of the text, whether or not a rule saw something there too
     */
    private record Learnt(OnePersonClassifier similarity, Cache<String, Marks> kept) {}

    /**
     * Learns anew what tells of one person; in some two seconds.
     *
     * @param ours as {@link PersonalDetails#in} has it
     */
    public void learn(List<HarmJudge.Example> telling, List<HarmJudge.Example> harmless, Predicate<String> ours) {
        learnt = new Learnt(
                OnePersonClassifier.of(known(telling, ours), known(harmless, ours)),
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(KEPT)
                        .build());
    }

    private static List<Known> known(List<HarmJudge.Example> examples, Predicate<String> ours) {
        return examples.stream()
                .map(example -> new Known(example.vector(), SignsOfOnePerson.of(example.text(), ours)))
                .toList();
    }

    /**
     * The sentences that tell of somebody, as far as there is time to read. One text always has the same marks.
     *
     * @param ours as {@link PersonalDetails#in} has it
     * @param patience how long to wait for a turn
     */
    Marks in(String text, Predicate<String> ours, Duration patience) {
        if (!embedder.areUsed() || text.isBlank()) {
            return new Marks(List.of(), true);
        }
        Learnt known = learnt;
        if (known == null) {
            return Marks.NOT_READ;
        }
        String hash = DigestUtils.sha256Hex(text);
        Marks before = known.kept().getIfPresent(hash);
        return before != null ? before : inTurn(text, hash, ours, known, patience);
    }

    private Marks inTurn(String text, String hash, Predicate<String> ours, Learnt known, Duration patience) {
        try {
            if (!reading.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Marks.NOT_READ;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Marks.NOT_READ;
        }
        try {
            return read(text, hash, ours, known);
        } catch (RuntimeException e) {
            Log.warn("A text could not be read for what tells of one person", e);
            return Marks.NOT_READ;
        } finally {
            reading.release();
        }
    }

    /** In the order of the text, so that what is read never depends on what was read before. */
    private Marks read(String text, String hash, Predicate<String> ours, Learnt known) {
        List<Window> sentences = TextSegments.of(text);
        double threshold = TELLING + FOR_MORE_SENTENCES * Math.log(Math.max(1, sentences.size()));
        List<Flag> telling = new ArrayList<>();
        ReadingBudget budget = new ReadingBudget();
        for (Window sentence : sentences) {
            if (!budget.allows(sentence)) {
                return keep(known, hash, new Marks(telling, false));
            }
            String words = words(sentence.of(text));
            if (WORD.matcher(words).results().count() < FEWEST_WORDS) {
                continue;
            }
            float[] vector = embedder.of(words);
            if (vector == null) {
                // The model is away: what it marks later must not be hidden by what it could not mark now.
                return new Marks(telling, false);
            }
            if (known.similarity().of(new Known(vector, SignsOfOnePerson.of(words, ours))) >= threshold) {
                telling.add(flag(text, sentence));
            }
        }
        return keep(known, hash, new Marks(telling, true));
    }

    private static Marks keep(Learnt known, String hash, Marks marks) {
        known.kept().put(hash, marks);
        return marks;
    }

    private static String words(String sentence) {
        return NO_WORD.matcher(TAKEN_OUT.matcher(sentence).replaceAll("someone"))
                .replaceAll("");
    }

    /** Whether it would read all of a text as things are now, given a turn; in microseconds. */
    boolean readsToTheEnd(String text) {
        if (!embedder.areUsed() || text.isBlank()) {
            return true;
        }
        ReadingBudget budget = new ReadingBudget();
        return learnt != null && TextSegments.of(text).stream().allMatch(budget::allows);
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
