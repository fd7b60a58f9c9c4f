package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmJudge.Example;

/** It marks sentences that are like those it has learnt, costs bounded time, and nothing depends on it. */
class OnePersonJudgeTest {

    private static final float[] TELLING = {1, 0};
    private static final float[] HARMLESS = {0, 1};
    private static final float[] NOTHING = {};
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TELLS = "She is the one with the green chair.";
    private static final String TELLS_NOTHING = "There is a club on Monday evenings.";

    /** Knows two meanings, and notes what it was asked. */
    private static final class Model implements SentenceEmbedder {

        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private Supplier<float @Nullable []> instead = () -> NOTHING;

        @Override
        public boolean areUsed() {
            return true;
        }

        @Override
        public float @Nullable [] of(String text) {
            asked.add(text);
            float[] other = instead.get();
            return other != NOTHING ? other : text.contains("green") ? TELLING : HARMLESS;
        }
    }

    private final Model model = new Model();
    private final OnePersonJudge judge = taught();

    private OnePersonJudge taught() {
        OnePersonJudge taught = new OnePersonJudge(model);
        taught.learn(
                Collections.nCopies(60, new Example("the one in green", TELLING)),
                Collections.nCopies(60, new Example("a club for all", HARMLESS)),
                word -> false);
        return taught;
    }

    private List<String> marked(String text, Flag... seen) {
        return marks(text).besides(List.of(seen)).stream()
                .map(flag -> text.substring(flag.start(), flag.end()))
                .toList();
    }

    private Marks marks(String text) {
        return judge.in(text, word -> false, PATIENCE);
    }

    /** Sentences of which more than are read. */
    private static String many(String sentence) {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 120; day++) {
            text.append(sentence).append(" It is day ").append(day).append(" of the term. ");
        }
        return text.toString();
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
        OnePersonJudge untaught = new OnePersonJudge(model);

        assertThat(untaught.in(TELLS, word -> false, PATIENCE)).isEqualTo(Marks.NOT_READ);
        assertThat(untaught.readsToTheEnd(TELLS)).isFalse();
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
    void aLongTextIsReadFromItsBeginningAndNoFurtherThanThereIsTimeFor() {
        String text = many(TELLS_NOTHING);

        Marks marks = marks(text);

        assertThat(marks).isEqualTo(new Marks(List.of(), false));
        assertThat(judge.readsToTheEnd(text)).isFalse();
        assertThat(text).startsWith(String.join("", model.asked)).hasSizeGreaterThan(5_000);
        assertThat(String.join("", model.asked)).hasSizeLessThan(1_700);
        assertThat(marks(TELLS + " " + TELLS_NOTHING).toTheEnd()).isTrue();
        assertThat(judge.readsToTheEnd(TELLS)).isTrue();
    }

    @Test
    void whatWasReadOfOtherTextsChangesNoMark() {
        String text = many(TELLS);
        Marks before = marks(text);
        TextSegments.of(text).forEach(sentence -> marks(sentence.of(text)));

        assertThat(before.flags()).isNotEmpty();
        assertThat(taught().in(text, word -> false, PATIENCE)).isEqualTo(before);
        assertThat(marks(text)).isEqualTo(before);
    }

    @Test
    void aTextIsReadOnce() {
        marks(TELLS);
        marks(TELLS);

        assertThat(model.asked).containsExactly(TELLS);
    }

    @Test
    void whatTheModelCouldNotReadIsReadLater() {
        model.instead = () -> null;
        assertThat(marks(TELLS).toTheEnd()).isFalse();

        model.instead = () -> NOTHING;
        assertThat(marked(TELLS)).containsExactly(TELLS);
    }

    @Test
    void aFaultMarksNothingAndIsNobodysFault() {
        model.instead = () -> {
            throw new IllegalArgumentException("Comparison method violates its general contract!");
        };
        assertThat(marks(TELLS)).isEqualTo(Marks.NOT_READ);
        assertThat(marks(TELLS)).isEqualTo(Marks.NOT_READ);
        assertThat(marks(TELLS)).isEqualTo(Marks.NOT_READ);

        model.instead = () -> NOTHING;
        assertThat(marks(TELLS).toTheEnd()).isTrue();
    }

    @Test
    void whoeverHasPatienceGetsATurnAndWhoeverHasNoneLearnsThatNothingWasRead() throws Exception {
        CountDownLatch reading = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        model.instead = () -> {
            reading.countDown();
            awaited(goOn);
            return NOTHING;
        };
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            Future<Marks> one = others.submit(() -> marks(TELLS + " One."));
            Future<Marks> two = others.submit(() -> marks(TELLS + " Two."));
            awaited(reading);

            assertThat(judge.in(TELLS, word -> false, Duration.ZERO)).isEqualTo(Marks.NOT_READ);
            Future<Marks> three = others.submit(() -> marks(TELLS));
            goOn.countDown();

            for (Future<Marks> text : List.of(one, two, three)) {
                assertThat(text.get().flags()).hasSize(1);
            }
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
