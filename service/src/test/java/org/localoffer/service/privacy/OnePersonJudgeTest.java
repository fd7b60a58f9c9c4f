package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.privacy.HarmJudge.Example;

/** It marks sentences that are like those it has learnt, costs bounded time, and nothing depends on it. */
class OnePersonJudgeTest {

    private static final float[] TELLING = {1, 0};
    private static final float[] HARMLESS = {0, 1};
    private static final String TELLS = "She is the one with the green chair.";
    private static final String TELLS_NOTHING = "There is a club on Monday evenings.";

    /** Knows two meanings, and notes what it was asked. */
    private static final class Model implements SentenceDirections {

        private final List<String> asked = new ArrayList<>();
        private final Set<String> kept = new HashSet<>();

        @Override
        public boolean areUsed() {
            return true;
        }

        @Override
        public boolean areKept(String text) {
            return kept.contains(text);
        }

        @Override
        public float @Nullable [] of(String text) {
            asked.add(text);
            return text.contains("green") ? TELLING : HARMLESS;
        }
    }

    private final Model model = new Model();

    private OnePersonJudge taught() {
        OnePersonJudge judge = new OnePersonJudge(model);
        judge.learn(
                Collections.nCopies(60, new Example("the one in green", TELLING)),
                Collections.nCopies(60, new Example("a club for all", HARMLESS)),
                word -> false);
        return judge;
    }

    private List<String> marked(String text, Flag... seen) {
        return taught().in(text, List.of(seen), word -> false).stream()
                .map(flag -> text.substring(flag.start(), flag.end()))
                .toList();
    }

    @Test
    void theSentenceThatTellsOfSomebodyIsMarkedAndNoOther() {
        assertThat(marked(TELLS_NOTHING + " " + TELLS)).containsExactly(TELLS);
        assertThat(marked(TELLS_NOTHING)).isEmpty();
    }

    @Test
    void aSentenceInWhichARuleSawSomethingIsNotMarkedAgain() {
        assertThat(marked(TELLS, new Flag(FlagKind.ONLY_ONE, 0, 10))).isEmpty();
    }

    @Test
    void beforeItHasLearntItSaysNothing() {
        assertThat(new OnePersonJudge(model).in(TELLS, List.of(), word -> false))
                .isEmpty();
    }

    @Test
    void whatStandsForSomethingTakenOutIsReadAsSomebody() {
        marked("The one in green is [name removed] and no other.");

        assertThat(model.asked).containsExactly("The one in green is someone and no other.");
    }

    @Test
    void aFewWordsAndLettersThatAreNoWordTellNothing() {
        assertThat(marked("Green ones.")).isEmpty();
        assertThat(marked("<green>alert(1)</green> {str:eval('1')} is=it and=so"))
                .isEmpty();
        marked("The green number does not work cdnjdoichgkiehlpjghocephiapgobgp");

        assertThat(model.asked).containsExactly("The green number does not work ");
    }

    @Test
    void ofALongTextItReadsWhatWasReadBeforeAndNoMoreThanThereIsTimeFor() {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 120; day++) {
            text.append("There is a club on day ").append(day).append(" of the term. ");
        }
        String last = "There is a club on day 119 of the term.";
        Windows.of(text.toString()).stream()
                .map(window -> window.of(text.toString()))
                .filter(sentence -> sentence.contains(last))
                .forEach(model.kept::add);

        assertThat(marked(text.toString())).isEmpty();
        assertThat(model.asked.getFirst()).contains(last);
        assertThat(String.join("", model.asked).length()).isLessThan(1_700);
    }
}
