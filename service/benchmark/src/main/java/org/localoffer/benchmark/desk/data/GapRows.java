package org.localoffer.benchmark.desk.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.localoffer.benchmark.Weighted;

/** What became of gaps: the steps of their bodies, with the trail, diagnoses that people set, and corrected routes. */
final class GapRows {

    private static final String BODY = "commissioner:commissioner";

    private static final int MOST_DAYS = 300;
    private static final int MOST_ACTS = 4;
    private static final int MOST_MONTHS_LATE = 3;
    private static final int MOST_MONTHS_AHEAD = 12;

    /** Corrections of routes count for 90 days. */
    private static final int DAYS_OF_CORRECTIONS = 89;

    private static final double SHARE_BEGUN = 0.4;
    private static final double SHARE_PASSED_ON = 0.05;
    private static final double SHARE_DIAGNOSED = 0.1;

    private static final Weighted<String> STATES = new Weighted<String>()
            .and("ACKNOWLEDGED", 25)
            .and("UNDER_REVIEW", 25)
            .and("PLANNED", 25)
            .and("DONE", 5)
            .and("DECLINED", 10)
            .and("ANSWERED", 10);

    private static final Weighted<String> RATINGS =
            new Weighted<String>().and("GREEN", 50).and("AMBER", 35).and("RED", 15);

    private static final Weighted<String> DIAGNOSES = new Weighted<String>()
            .and("WAITING", 30)
            .and("NOT_FITTING", 30)
            .and("INFORMATION_MISSING", 20)
            .and("NOTHING_LISTED", 20);

    private static final Map<String, String> ACTIONS = Map.of(
            "ACKNOWLEDGED", "gap.acknowledged",
            "UNDER_REVIEW", "gap.under-review",
            "PLANNED", "gap.planned",
            "DONE", "gap.done",
            "DECLINED", "gap.declined",
            "ANSWERED", "gap.answered");

    private final List<String> bodies;
    private final Instant now;
    private final Random random;
    private final List<Row> steps = new ArrayList<>();
    private final List<Row> diagnoses = new ArrayList<>();
    private final List<Row> trail = new ArrayList<>();

    /** @param bodies slugs of those to which gaps are passed on; not empty */
    GapRows(List<GapKey> gapKeys, List<String> bodies, Instant now, Random random) {
        this.bodies = List.copyOf(bodies);
        this.now = now;
        this.random = random;
        for (GapKey gapKey : gapKeys) {
            if (random.nextDouble() < SHARE_BEGUN) {
                begin(gapKey);
            }
            if (random.nextDouble() < SHARE_DIAGNOSED) {
                diagnoses.add(Row.of("gap_diagnosis")
                        .with("submission", new UUID(random.nextLong(), random.nextLong()))
                        .with("gap_key", gapKey.key())
                        .with("diagnosis", DIAGNOSES.pick(random))
                        .with("ruled", "NOT_FOUND")
                        .with("note", Texts.signal(random))
                        .with("changed_by", BODY)
                        .with("changed_at", daysAgo(MOST_DAYS)));
            }
        }
    }

    List<Row> steps() {
        return steps;
    }

    List<Row> diagnoses() {
        return diagnoses;
    }

    List<Row> trail() {
        return trail;
    }

    private void begin(GapKey gapKey) {
        String state = STATES.pick(random);
        Row step = Row.of("gap_progress")
                .with("gap_key", gapKey.key())
                .with("state", state)
                .with("state_since", daysAgo(MOST_DAYS))
                .with("version", 0);
        if (random.nextDouble() < SHARE_PASSED_ON) {
            step.with("passed_to", bodies.get(random.nextInt(bodies.size())))
                    .with("passed_note", "It belongs to them.");
        }
        switch (state) {
            case "PLANNED", "DONE" ->
                step.with("action", Texts.action(random))
                        .with("owner_role", "Head of inclusion")
                        .with("due", due())
                        .with("rating", RATINGS.pick(random));
            case "DECLINED" -> step.with("declined_because", Texts.action(random));
            default -> {}
        }
        steps.add(step);
        for (int i = 1 + random.nextInt(MOST_ACTS); i > 0; i--) {
            trail.add(Row.of("audit_entry")
                    .with("at", step.get("state_since", Instant.class).minus(Duration.ofDays(i)))
                    .with("actor", BODY)
                    .with("action", ACTIONS.get(state))
                    .with("subject_type", "gap")
                    .with("subject_id", gapKey.key()));
        }
    }

    /** The last day of a month. Some are overdue. */
    private LocalDate due() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(1L + random.nextInt(MOST_MONTHS_LATE + MOST_MONTHS_AHEAD) - MOST_MONTHS_LATE)
                .minusDays(1);
    }

    /** Messages and gaps that were sent to another body than the remits say. */
    List<Row> corrections(List<String> help, int number) {
        Weighted<String> usualHelp = Weighted.byRank(help);
        List<Row> corrections = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            corrections.add(Row.of("route_correction")
                    .with("at", daysAgo(DAYS_OF_CORRECTIONS))
                    .with("help", usualHelp.pick(random))
                    .with("from_body", bodies.getFirst())
                    .with("to_body", bodies.getLast()));
        }
        return corrections;
    }

    private Instant daysAgo(int most) {
        return now.minusSeconds(
                (long) (random.nextDouble() * Duration.ofDays(most).toSeconds()));
    }
}
