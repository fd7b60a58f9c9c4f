package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.localoffer.service.privacy.TextSegments.Window;

/** What was read of one text so far, and what it comes to. */
final class HarmAssessment {

    /**
     * What there was no time to read is harmless where its words alone put it below this: of sentences that tell of danger
     * one in six is, of harmless ones five in six. It only matters once the most suspicious sentences are read.
     */
    private static final double HARMLESS_BY_WORDS = 0.4;

    /** From here on a sentence is one that a reader should look at. */
    private static final double ALIKE = 0.5;

    /** The weight of what all sentences of a text are like on average, beside the one most like danger. */
    private static final double OTHERS = 1;

    /** Bounds how much harmless sentences can take from one that tells of danger. */
    private static final double FLOOR = -2;

    /**
     * A clause says what it says, whatever stands around it: "we need a club that runs late because he takes the belt to my
     * boy". Of the many clauses of a text one sounds dark by chance, so it must be this much more like danger (chosen on
     * texts of four writers).
     */
    private static final double OF_A_CLAUSE = 2.5;

    /**
     * A sentence.
     *
     * @param listed how many words of harm stand in it
     * @param byWords what its words alone say of it, as the logarithm of the odds
     */
    record Part(Window window, String text, int listed, double byWords) {}

    private record Read(Window sentence, double odds) {}

    private final List<Flag> alike = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private final Map<String, Double> known = new HashMap<>();
    private double most = -Double.MAX_VALUE;
    private double mostOfClauses = -Double.MAX_VALUE;
    private double sum;
    private int sentences;
    private boolean all = true;

    /** @param odds above 0 where it is rather like danger */
    void reads(Part sentence, double odds) {
        known.put(sentence.text(), odds);
        read.add(new Read(sentence.window(), odds));
        most = Math.max(most, odds);
        sum += odds;
        sentences++;
        if (odds >= ALIKE) {
            flag(sentence.window());
        }
    }

    /** Whether it says what was read before, which takes no time. */
    boolean readsAgain(Part sentence) {
        Double odds = known.get(sentence.text());
        if (odds != null) {
            reads(sentence, odds);
        }
        return odds != null;
    }

    /** What is harmless by its words need not be read; anything else must be. */
    void leaves(Part sentence) {
        sum += FLOOR;
        sentences++;
        all = all && sentence.byWords() < HARMLESS_BY_WORDS;
    }

    /** The sentences that were read and are not below some odds. */
    List<Window> mostAlikeFirst(double leastOdds) {
        return read.stream()
                .filter(one -> one.odds() >= leastOdds)
                .sorted(Comparator.comparingDouble(Read::odds).reversed())
                .map(Read::sentence)
                .toList();
    }

    /** @param odds of the clause alone */
    void readsClause(Window sentence, double odds) {
        mostOfClauses = Math.max(mostOfClauses, odds - OF_A_CLAUSE);
        if (odds - OF_A_CLAUSE >= ALIKE) {
            flag(sentence);
        }
    }

    private void flag(Window sentence) {
        Flag flag = new Flag(FlagKind.HARM, sentence.start(), sentence.end());
        if (!alike.contains(flag)) {
            alike.add(flag);
        }
    }

    /** One sentence is enough where it is very like danger; what all of them are like decides where it is not. */
    HarmJudgement judgement(List<Flag> listed) {
        double ofSentences = sentences > 1 ? most + OTHERS * Math.max(sum / sentences, FLOOR) : most;
        return new HarmJudgement(listed, alike, Math.max(ofSentences, mostOfClauses), sentences, all);
    }
}
