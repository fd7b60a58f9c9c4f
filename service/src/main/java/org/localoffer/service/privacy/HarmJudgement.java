package org.localoffer.service.privacy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The result of judging whether a text tells of danger.
 *
 * @param listed where harm phrases stand
 * @param similar sentences that resemble examples of danger
 * @param score above 0 if the text resembles examples of danger more than harmless ones
 * @param sentenceCount number of sentences; the more there are, the likelier it is that one scores high by chance
 * @param complete whether the whole text could be analysed; a text that was not never counts as harmless
 */
public record HarmJudgement(List<Flag> listed, List<Flag> similar, double score, int sentenceCount, boolean complete) {

    /** A text without words. */
    public static final HarmJudgement HARMLESS = new HarmJudgement(List.of(), List.of(), -Double.MAX_VALUE, 0, true);

    public HarmJudgement {
        listed = List.copyOf(listed);
        similar = List.copyOf(similar);
    }

    private static final double CLEARLY_HARMLESS = -2.2;

    /**
     * What a text is judged for, with the threshold of its score. Thresholds for several sentences are set by
     * cross-validation on texts of three writers, those for a single sentence on questions that are not among the
     * examples. About 5 in 100 texts of danger score below the threshold, and about 10 in 100 harmless ones score above
     * it.
     */
    public enum Use {
        /**
         * A person looks at the message and can return a false positive in one step, so recall matters more than
         * precision.
         */
        MESSAGE(0, 0.6),
        /**
         * The page shows a panel with numbers to ring. If most pages showed it, families would stop noticing it, so the
         * threshold is higher.
         */
        SEARCH(0.2, 0.6);

        private final double singleSentence;
        private final double severalSentences;

        Use(double singleSentence, double severalSentences) {
            this.singleSentence = singleSentence;
            this.severalSentences = severalSentences;
        }

        private double threshold(int sentenceCount) {
            return sentenceCount > 1 ? severalSentences : singleSentence;
        }
    }

    /** How danger was detected. */
    public enum Way {
        /** By harm phrases. */
        WORDS,
        /** By similarity to examples. */
        LIKENESS,
        /** It could not be analysed in time. */
        NOT_READ,
        /** By a person who read it. */
        PERSON
    }

    /** Whether somebody may be in danger, or the text could not be fully analysed. */
    public boolean isHarm(Use use) {
        return !complete || isDetected(use);
    }

    /** Whether the score reaches the threshold for this use. */
    public boolean isDetected(Use use) {
        return score >= use.threshold(sentenceCount);
    }

    /** Whether the score is so low that a harm phrase in the text only names a course or a policy. */
    public boolean isClearlyHarmless() {
        return complete && score > -Double.MAX_VALUE && score < CLEARLY_HARMLESS;
    }

    /** How danger was detected; empty if the text is harmless. */
    public Set<Way> ways(Use use) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (!complete) {
            ways.add(Way.NOT_READ);
        }
        if (isHarm(use) && !listed.isEmpty()) {
            ways.add(Way.WORDS);
        }
        if (isDetected(use) && (!similar.isEmpty() || listed.isEmpty())) {
            ways.add(Way.LIKENESS);
        }
        return ways;
    }

    /** What the reader should look at, in text order: harm phrases, and detected sentences without any. */
    public List<Flag> flags() {
        return Stream.concat(listed.stream(), similar.stream().filter(sentence -> listed.stream()
                        .noneMatch(word -> overlap(word, sentence))))
                .sorted(Comparator.comparingInt(Flag::start))
                .toList();
    }

    private static boolean overlap(Flag word, Flag sentence) {
        return word.start() < sentence.end() && sentence.start() < word.end();
    }
}
