package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.localarea.model.GapKey;

/** Numbers of messages add up, before and after small ones are put together (domain L7). */
class ReckoningTest {

    private static final int CASES = 2_000;

    private static YearsMessage message(MessageOutcome outcome) {
        return new YearsMessage(
                UUID.randomUUID(),
                "LO-A",
                FeedbackKind.MISSING,
                LocalDate.of(2026, 5, 3),
                outcome,
                GapKey.UNKNOWN,
                null,
                false,
                false,
                null);
    }

    private static Line line(String key, long count) {
        return new Line(key, key, count);
    }

    private static List<MessageOutcome> random(Random random) {
        List<MessageOutcome> outcomes = new ArrayList<>();
        MessageOutcome[] all = MessageOutcome.values();
        int messages = random.nextInt(60);
        for (int at = 0; at < messages; at++) {
            outcomes.add(all[Math.min(random.nextInt(all.length), random.nextInt(all.length))]);
        }
        return outcomes;
    }

    @Test
    void receivedIsPublishedAndEachOtherLine() {
        Random random = new Random(20261127);
        for (int at = 0; at < CASES; at++) {
            List<MessageOutcome> outcomes = random(random);

            MessageFigures figures =
                    Reckoning.of(outcomes.stream().map(ReckoningTest::message).toList());

            assertThat(figures.received()).isEqualTo(outcomes.size());
            assertThat(figures.published() + Reckoning.sum(figures.lines())).isEqualTo(outcomes.size());
            for (Line line : figures.lines()) {
                assertThat(line.count())
                        .isEqualTo(outcomes.stream()
                                .filter(outcome -> outcome.name().equals(line.key()))
                                .count());
            }
        }
    }

    @Test
    void mergedLinesAddUpAndNoneIsSmallUnlessAllTogetherAre() {
        Random random = new Random(54);
        for (int at = 0; at < CASES; at++) {
            List<Line> lines = Reckoning.of(
                            random(random).stream().map(ReckoningTest::message).toList())
                    .lines();

            List<Line> merged = Reckoning.merged(lines);

            assertThat(Reckoning.sum(merged)).isEqualTo(Reckoning.sum(lines));
            if (Reckoning.sum(lines) >= Reckoning.SMALLEST) {
                assertThat(merged).allMatch(line -> line.count() != null && line.count() >= Reckoning.SMALLEST);
            } else {
                assertThat(merged).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void smallReasonsBecomeOtherReasons() {
        assertThat(Reckoning.merged(List.of(line("a", 9), line("b", 4), line("c", 2), line("d", 7))))
                .containsExactly(line("a", 9), line("d", 7), new Line(Reckoning.OTHERS, "Other reasons", 6L));
    }

    @Test
    void aSingleSmallReasonTakesTheNextLargerOneWithIt() {
        assertThat(Reckoning.merged(List.of(line("a", 9), line("b", 4), line("d", 7))))
                .containsExactly(line("a", 9), new Line(Reckoning.OTHERS, "Other reasons", 11L));
    }

    @Test
    void nothingSmallStaysAsItIs() {
        assertThat(Reckoning.merged(List.of(line("a", 5), line("b", 6)))).containsExactly(line("a", 5), line("b", 6));
        assertThat(Reckoning.merged(List.of())).isEmpty();
    }
}
