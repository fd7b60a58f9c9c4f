package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.LikenessToOnePerson.Known;
import org.localoffer.service.privacy.Windows.Window;

/**
 * Sees sentences that read as if they told of one particular person where no rule says why: it has learnt from examples.
 * It comes beside {@link PersonalDetails}, and says nothing where the language model is away or has no time: a person
 * reads every text before it becomes public.
 */
@Singleton
public class OnePersonJudge {

    /** As many as a small machine has processors. */
    private static final int AT_ONCE = 2;

    private static final long MOST_MILLISECONDS_TO_WAIT = 500;

    /** What can be read in 350 ms of a slow processor, together with what {@link HarmJudge} has read of the same text. */
    private static final int MOST_CHARACTERS = 1_700;

    private static final int EACH = 50;

    /**
     * By cross-validation: of sentences that tell of somebody and that no rule sees, two in three are above it, and of
     * harmless ones one in twenty.
     */
    private static final double TELLING = 1;

    /** Of many sentences one sounds so by chance. */
    private static final double FOR_MORE_SENTENCES = 0.4;

    /** Fewer words than these are like anything. */
    private static final int FEWEST_WORDS = 4;

    /** Between spaces: signs of a page or a program make no sentence. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[\\p{L}'’-]{1,20}[,.;:!?]{0,3}(?!\\S)");

    /** No name is so long. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{L}\\p{N}]{21,}");

    /** What stands where something was taken out tells nobody's name. */
    private static final Pattern TAKEN_OUT = Pattern.compile("\\[[a-z -]{1,20} removed]");

    private final SentenceDirections directions;
    private final Semaphore reading = new Semaphore(AT_ONCE);
    private volatile @Nullable LikenessToOnePerson learnt;

    OnePersonJudge(SentenceDirections directions) {
        this.directions = directions;
    }

    /**
     * Learns anew what tells of one person; in some two seconds.
     *
     * @param ours as {@link PersonalDetails#in} has it
     */
    public void learn(List<HarmJudge.Example> telling, List<HarmJudge.Example> harmless, Predicate<String> ours) {
        learnt = LikenessToOnePerson.of(known(telling, ours), known(harmless, ours));
    }

    private static List<Known> known(List<HarmJudge.Example> examples, Predicate<String> ours) {
        return examples.stream()
                .map(example -> new Known(example.direction(), SignsOfOnePerson.of(example.text(), ours)))
                .toList();
    }

    /**
     * The sentences that tell of somebody and in which nothing was seen yet, in the order of the text.
     *
     * @param seen what the rules found
     * @param ours as {@link PersonalDetails#in} has it
     */
    List<Flag> in(String text, List<Flag> seen, Predicate<String> ours) {
        LikenessToOnePerson likeness = learnt;
        if (likeness == null || !directions.areUsed() || text.isBlank()) {
            return List.of();
        }
        try {
            if (!reading.tryAcquire(MOST_MILLISECONDS_TO_WAIT, TimeUnit.MILLISECONDS)) {
                return List.of();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        try {
            return in(text, seen, ours, likeness);
        } finally {
            reading.release();
        }
    }

    private List<Flag> in(String text, List<Flag> seen, Predicate<String> ours, LikenessToOnePerson likeness) {
        List<Window> sentences = Windows.of(text);
        double threshold = TELLING + FOR_MORE_SENTENCES * Math.log(Math.max(1, sentences.size()));
        List<Flag> telling = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (Window sentence : keptFirst(text, sentences)) {
            left -= EACH + sentence.length();
            if (left < 0) {
                break;
            }
            if (seen.stream().noneMatch(flag -> flag.start() < sentence.end() && flag.end() > sentence.start())
                    && likeness(text, sentence, ours, likeness) >= threshold) {
                telling.add(flag(text, sentence));
            }
        }
        telling.sort(Comparator.comparingInt(Flag::start));
        return telling;
    }

    /** What has been read for another judge takes no time. */
    private List<Window> keptFirst(String text, List<Window> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing(sentence -> !directions.areKept(sentence.of(text))))
                .toList();
    }

    private double likeness(String text, Window sentence, Predicate<String> ours, LikenessToOnePerson likeness) {
        String words = NO_WORD.matcher(TAKEN_OUT.matcher(sentence.of(text)).replaceAll("someone"))
                .replaceAll("");
        if (WORD.matcher(words).results().count() < FEWEST_WORDS) {
            return -Double.MAX_VALUE;
        }
        float[] direction = directions.of(words);
        return direction == null
                ? -Double.MAX_VALUE
                : likeness.of(new Known(direction, SignsOfOnePerson.of(words, ours)));
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
