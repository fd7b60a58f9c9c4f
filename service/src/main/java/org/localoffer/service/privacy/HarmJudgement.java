package org.localoffer.service.privacy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was heard in a text.
 *
 * @param listed where words of harm stand
 * @param alike where sentences stand that are like examples of danger
 * @param likeness to examples of danger, above 0 where it is rather like those than like harmless ones
 * @param sentences how many it has: of many, one sounds dark by chance
 * @param read whether all of it could be read; it never counts as harmless before
 */
public record HarmJudgement(List<Flag> listed, List<Flag> alike, double likeness, int sentences, boolean read) {

    /** A text without words. */
    public static final HarmJudgement HARMLESS = new HarmJudgement(List.of(), List.of(), -Double.MAX_VALUE, 0, true);

    public HarmJudgement {
        listed = List.copyOf(listed);
        alike = List.copyOf(alike);
    }

    private static final double CLEARLY_HARMLESS = -2.2;

    /**
     * What a text is judged for. Thresholds of several sentences are set by cross-validation on texts of three writers,
     * those of single ones on questions beside the examples: some 5 in 100 texts of danger are below them, and some 10 in
     * 100 harmless ones are not.
     */
    public enum Use {
        /** A person looks at it, and gives a false alarm back in one act: rather too many than one too few. */
        MESSAGE(0, 0.6),
        /** A panel says whom to ring. If most pages had it, families would stop seeing it, so it needs more likeness. */
        SEARCH(0.2, 0.6);

        private final double one;
        private final double several;

        Use(double one, double several) {
            this.one = one;
            this.several = several;
        }

        private double threshold(int sentences) {
            return sentences > 1 ? several : one;
        }
    }

    /** How it was heard. */
    public enum Way {
        /** By the list of words. */
        WORDS,
        /** By likeness to examples. */
        LIKENESS,
        /** It could not be read in time. */
        NOT_READ,
        /** A person read it. */
        PERSON
    }

    /** Whether somebody may be in danger; also where that could not be found out. */
    public boolean isHarm(Use use) {
        return !read || isHeard(use);
    }

    /** Whether it was read, and tells of danger. */
    public boolean isHeard(Use use) {
        return likeness >= use.threshold(sentences);
    }

    /** Whether it is so unlike danger that a word of danger in it only names a course or a policy. */
    public boolean isClearlyHarmless() {
        return read && likeness > -Double.MAX_VALUE && likeness < CLEARLY_HARMLESS;
    }

    /** How it was heard; empty where it is harmless. */
    public Set<Way> ways(Use use) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (!read) {
            ways.add(Way.NOT_READ);
        }
        if (isHarm(use) && !listed.isEmpty()) {
            ways.add(Way.WORDS);
        }
        if (isHeard(use) && (!alike.isEmpty() || listed.isEmpty())) {
            ways.add(Way.LIKENESS);
        }
        return ways;
    }

    /** What a reader should look at, in its order: words of harm, and sentences that hold none. */
    public List<Flag> flags() {
        return Stream.concat(listed.stream(), alike.stream().filter(sentence -> listed.stream()
                        .noneMatch(word -> isIn(word, sentence))))
                .sorted(Comparator.comparingInt(Flag::start))
                .toList();
    }

    private static boolean isIn(Flag word, Flag sentence) {
        return word.start() < sentence.end() && sentence.start() < word.end();
    }
}
