package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.localarea.model.GapKey;

/** Numbers of messages add up (domain L7). */
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
            assertThat(figures.published()
                            + figures.lines().stream()
                                    .mapToLong(line -> Objects.requireNonNull(line.count()))
                                    .sum())
                    .isEqualTo(outcomes.size());
            for (Line line : figures.lines()) {
                assertThat(line.count())
                        .isEqualTo(outcomes.stream()
                                .filter(outcome -> outcome.name().equals(line.key()))
                                .count());
            }
        }
    }
}
