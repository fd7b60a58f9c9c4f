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

/** Sentences that resemble identifying examples are flagged in bounded time, and a failure has no other effect. */
class OnePersonJudgeTest {

    private static final float[] IDENTIFYING = {1, 0};
    private static final float[] HARMLESS = {0, 1};
    private static final float[] NOTHING = {};
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String IDENTIFYING_SENTENCE = "She is the one with the green chair.";
    private static final String HARMLESS_SENTENCE = "There is a club on Monday evenings.";

    /** A model with two embeddings that records the texts it was given. */
    private static final class Model implements SentenceEmbedder {

        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private Supplier<float @Nullable []> override = () -> NOTHING;

        @Override
        public boolean isEnabled() {
            return true;
        }

        @Override
        public float @Nullable [] of(String text) {
            asked.add(text);
            float[] overriding = override.get();
            return overriding != NOTHING ? overriding : text.contains("green") ? IDENTIFYING : HARMLESS;
        }
    }

    private final Model model = new Model();
    private final OnePersonJudge judge = trained();

    private OnePersonJudge trained() {
        OnePersonJudge trained = new OnePersonJudge(model);
        trained.learn(
                Collections.nCopies(60, new Example("the one in green", IDENTIFYING)),
                Collections.nCopies(60, new Example("a club for all", HARMLESS)),
                word -> false);
        return trained;
    }

    private List<String> flagged(String text, Flag... others) {
        return analyse(text).notOverlapping(List.of(others)).stream()
                .map(flag -> text.substring(flag.start(), flag.end()))
                .toList();
    }

    private DetectionResult analyse(String text) {
        return judge.in(text, word -> false, TIMEOUT);
    }

    /** A text with more sentences than the budget allows. */
    private static String many(String sentence) {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 120; day++) {
            text.append(sentence).append(" It is day ").append(day).append(" of the term. ");
        }
        return text.toString();
    }

    @Test
    void onlyTheIdentifyingSentenceIsFlagged() {
        assertThat(flagged(HARMLESS_SENTENCE + " " + IDENTIFYING_SENTENCE)).containsExactly(IDENTIFYING_SENTENCE);
        assertThat(flagged(HARMLESS_SENTENCE)).isEmpty();
    }

    @Test
    void aSentenceInWhichARuleFoundSomethingIsNotFlaggedAgain() {
        assertThat(flagged(IDENTIFYING_SENTENCE, new Flag(FlagKind.ONLY_ONE, 0, 10)))
                .isEmpty();
    }

    @Test
    void beforeTrainingNothingIsAnalysed() {
        OnePersonJudge untrained = new OnePersonJudge(model);

        assertThat(untrained.in(IDENTIFYING_SENTENCE, word -> false, TIMEOUT)).isEqualTo(DetectionResult.NOT_ANALYSED);
        assertThat(untrained.canReadInFull(IDENTIFYING_SENTENCE)).isFalse();
    }

    @Test
    void aPlaceholderIsReadAsSomeone() {
        flagged("The one in green is [name removed] and no other.");

        assertThat(model.asked).containsExactly("The one in green is someone and no other.");
    }

    @Test
    void shortSentencesAndCodeAreNotFlagged() {
        assertThat(flagged("Green ones.")).isEmpty();
        assertThat(flagged("<green>alert(1)</green> {str:eval('1')} is=it and=so"))
                .isEmpty();
        flagged("The green number does not work cdnjdoichgkiehlpjghocephiapgobgp");

        assertThat(model.asked).containsExactly("The green number does not work ");
    }

    @Test
    void aLongTextIsAnalysedFromItsStartUntilTheBudgetIsSpent() {
        String text = many(HARMLESS_SENTENCE);

        DetectionResult result = analyse(text);

        assertThat(result).isEqualTo(new DetectionResult(List.of(), false));
        assertThat(judge.canReadInFull(text)).isFalse();
        assertThat(text).startsWith(String.join("", model.asked)).hasSizeGreaterThan(5_000);
        assertThat(String.join("", model.asked)).hasSizeLessThan(1_700);
        assertThat(analyse(IDENTIFYING_SENTENCE + " " + HARMLESS_SENTENCE).complete())
                .isTrue();
        assertThat(judge.canReadInFull(IDENTIFYING_SENTENCE)).isTrue();
    }

    @Test
    void resultsDoNotDependOnTextsAnalysedBefore() {
        String text = many(IDENTIFYING_SENTENCE);
        DetectionResult before = analyse(text);
        TextSegments.of(text).forEach(sentence -> analyse(sentence.of(text)));

        assertThat(before.flags()).isNotEmpty();
        assertThat(trained().in(text, word -> false, TIMEOUT)).isEqualTo(before);
        assertThat(analyse(text)).isEqualTo(before);
    }

    @Test
    void resultsAreCached() {
        analyse(IDENTIFYING_SENTENCE);
        analyse(IDENTIFYING_SENTENCE);

        assertThat(model.asked).containsExactly(IDENTIFYING_SENTENCE);
    }

    @Test
    void aTextThatCouldNotBeEmbeddedIsAnalysedAgain() {
        model.override = () -> null;
        assertThat(analyse(IDENTIFYING_SENTENCE).complete()).isFalse();

        model.override = () -> NOTHING;
        assertThat(flagged(IDENTIFYING_SENTENCE)).containsExactly(IDENTIFYING_SENTENCE);
    }

    @Test
    void aFailureOfTheModelGivesAnIncompleteResult() {
        model.override = () -> {
            throw new IllegalArgumentException("Comparison method violates its general contract!");
        };
        assertThat(analyse(IDENTIFYING_SENTENCE)).isEqualTo(DetectionResult.NOT_ANALYSED);
        assertThat(analyse(IDENTIFYING_SENTENCE)).isEqualTo(DetectionResult.NOT_ANALYSED);
        assertThat(analyse(IDENTIFYING_SENTENCE)).isEqualTo(DetectionResult.NOT_ANALYSED);

        model.override = () -> NOTHING;
        assertThat(analyse(IDENTIFYING_SENTENCE).complete()).isTrue();
    }

    @Test
    void aCallerThatWaitsGetsAPermitAndOneThatDoesNotGetsAnIncompleteResult() throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch proceed = new CountDownLatch(1);
        model.override = () -> {
            started.countDown();
            awaited(proceed);
            return NOTHING;
        };
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            Future<DetectionResult> one = others.submit(() -> analyse(IDENTIFYING_SENTENCE + " One."));
            Future<DetectionResult> two = others.submit(() -> analyse(IDENTIFYING_SENTENCE + " Two."));
            awaited(started);

            assertThat(judge.in(IDENTIFYING_SENTENCE, word -> false, Duration.ZERO))
                    .isEqualTo(DetectionResult.NOT_ANALYSED);
            Future<DetectionResult> three = others.submit(() -> analyse(IDENTIFYING_SENTENCE));
            proceed.countDown();

            for (Future<DetectionResult> text : List.of(one, two, three)) {
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
