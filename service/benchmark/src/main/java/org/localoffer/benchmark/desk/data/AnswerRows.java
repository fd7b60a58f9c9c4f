package org.localoffer.benchmark.desk.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers of bodies to their messages and gaps, in every state. */
final class AnswerRows {

    private static final String WRITER = "commissioner:commissioner";
    private static final String OFFICER = "editor:editor";

    private static final int MOST_MESSAGES = 3;
    private static final int MOST_MONTHS_LATE = 3;
    private static final int MOST_MONTHS_AHEAD = 12;
    private static final double SHARE_TO_GAPS = 0.5;
    private static final double SHARE_OF_CLOSED_ANSWERED = 0.7;

    private final Instant now;
    private final Random random;
    private final List<Row> answers = new ArrayList<>();
    private final List<Row> links = new ArrayList<>();

    /**
     * Answers messages as their states demand, and begins answers to gaps.
     *
     * @param begun number of answers to gaps alone that are kept or returned
     */
    AnswerRows(List<Row> messages, List<GapKey> gapKeys, List<String> bodies, int begun, Instant now, Random random) {
        this.now = now;
        this.random = random;
        byBodyAndState(messages).values().forEach(this::answer);
        for (int i = 0; i < begun; i++) {
            Row answer = row(bodies.get(random.nextInt(bodies.size())), now.minus(Duration.ofDays(i)))
                    .with("answers_gap", true)
                    .with(gapKeys.get(random.nextInt(gapKeys.size())));
            answers.add(
                    i % 2 == 0
                            ? answer.with("state", "KEPT")
                            : answer.with("state", "RETURNED").with("reason", "Say when it begins."));
        }
    }

    List<Row> answers() {
        return answers;
    }

    /** Which messages each answer is to. */
    List<Row> links() {
        return links;
    }

    private static Map<String, List<Row>> byBodyAndState(List<Row> messages) {
        return messages.stream()
                .filter(message -> message.has("routed_to"))
                .collect(Collectors.groupingBy(
                        message -> message.text("routed_to") + " " + message.text("state"),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** @param messages of one body and state */
    private void answer(List<Row> messages) {
        String state = messages.getFirst().text("state");
        int at = 0;
        while (at < messages.size()) {
            List<Row> some = messages.subList(at, Math.min(messages.size(), at + 1 + random.nextInt(MOST_MESSAGES)));
            switch (state) {
                case "RESPONSE_DRAFTED" -> link(written(some).with("state", "DRAFTED"), some);
                case "ACTION_TRACKED" -> link(promised(published(some)).with("state", "PUBLISHED"), some);
                case "CLOSED" -> close(some);
                default -> {}
            }
            at += some.size();
        }
    }

    private void close(List<Row> messages) {
        if (random.nextDouble() >= SHARE_OF_CLOSED_ANSWERED) {
            return;
        }
        Row answer = published(messages);
        link(
                random.nextBoolean()
                        ? answer.with("state", "PUBLISHED")
                        : promised(answer)
                                .with("state", "ACTION_DONE")
                                .with("action_done_at", answer.get("published_at", Instant.class)),
                messages);
    }

    private Row written(List<Row> messages) {
        Instant at = messages.stream()
                .map(message -> message.get("state_since", Instant.class))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Row answer = row(messages.getFirst().text("routed_to"), at);
        Row first = messages.getFirst();
        boolean toGap = first.has("help") && random.nextDouble() < SHARE_TO_GAPS;
        answer.with("answers_gap", toGap);
        if (toGap) {
            for (String column : List.of("help", "need", "age_band", "area", "sector")) {
                answer.with(column, first.columns().get(column));
            }
        }
        return answer;
    }

    private Row published(List<Row> messages) {
        Row answer = written(messages);
        return answer.with("decided_by", OFFICER).with("published_at", answer.get("written_at", Instant.class));
    }

    /** Some of what was promised is overdue. */
    private Row promised(Row answer) {
        LocalDate month = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(random.nextInt(MOST_MONTHS_LATE + MOST_MONTHS_AHEAD) - MOST_MONTHS_LATE);
        return answer.with("action", Texts.action(random))
                .with("due", month.plusMonths(1).minusDays(1));
    }

    private Row row(String body, Instant writtenAt) {
        return Row.of("answer")
                .with("id", new UUID(random.nextLong(), random.nextLong()))
                .with("body", body)
                .with("words", Texts.answer(random))
                .with("written_by", WRITER)
                .with("written_at", writtenAt)
                .with("version", 0);
    }

    private void link(Row answer, List<Row> messages) {
        answers.add(answer);
        messages.forEach(message -> links.add(Row.of("answer_feedback")
                .with("answer_id", answer.get("id", UUID.class))
                .with("feedback_id", message.get("id", UUID.class))));
    }
}
