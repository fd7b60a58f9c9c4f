package org.localoffer.benchmark.desk.data;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.Weighted;

/** Messages of every kind that officers read, in every state, with what stands beside them. */
final class MessageRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final String OFFICER = "editor:editor";
    private static final String OTHER_OFFICER = "editor:other-editor";

    /** As references of messages are made. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int HALF_REFERENCE = 5;

    /** Original words are deleted a year after the last step. */
    private static final int DAYS_OF_ORIGINALS = 360;

    private static final int MOST_DAYS_BEFORE_DECISION = 14;
    private static final int WORKING_DAYS_TO_DECIDE = 5;
    private static final int DAYS_TO_ANSWER = 90;

    private static final double SHARE_UNMAPPED = 0.08;
    private static final double SHARE_CLAIMED = 0.6;
    private static final double SHARE_WITH_DRAFT = 0.7;
    private static final double SHARE_SHARED = 0.2;

    private static final Weighted<String> KINDS = new Weighted<String>()
            .and("MISSING", 50)
            .and("LISTING_WRONG", 20)
            .and("SERVICE_QUALITY", 8)
            .and("COMPLIMENT", 7)
            .and("HARD_TO_USE", 6)
            .and("OWN_CASE", 5)
            .and("HOW_IT_IS_MADE", 3)
            .and("VEXATIOUS", 1);

    private static final Set<String> ABOUT_LISTINGS = Set.of("LISTING_WRONG", "SERVICE_QUALITY", "COMPLIMENT");

    /** Kinds that no body answers in public. */
    private static final Set<String> NOT_ANSWERED = Set.of("LISTING_WRONG", "COMPLIMENT", "OWN_CASE", "VEXATIOUS");

    private static final Weighted<String> STATES = new Weighted<String>()
            .and("RECEIVED", 12)
            .and("FOR_REDACTION", 5)
            .and("REJECTION_PROPOSED", 1)
            .and("QUARANTINED", 1)
            .and("REDIRECTED", 3)
            .and("REJECTED", 6)
            .and("ROUTED", 20)
            .and("ACKNOWLEDGED", 12)
            .and("RESPONSE_DRAFTED", 4)
            .and("ACTION_TRACKED", 8)
            .and("CLOSED", 25)
            .and("ERASED", 3);

    private static final Weighted<String> STATES_OF_REPORTS = new Weighted<String>()
            .and("RECEIVED", 15)
            .and("FOR_REDACTION", 5)
            .and("REJECTED", 5)
            .and("ROUTED", 20)
            .and("CLOSED", 50)
            .and("ERASED", 5);

    private static final Map<String, Weighted<String>> STATES_OF_KINDS = Map.of(
            "LISTING_WRONG",
            STATES_OF_REPORTS,
            "COMPLIMENT",
            STATES_OF_REPORTS,
            "OWN_CASE",
            new Weighted<String>().and("RECEIVED", 20).and("REDIRECTED", 80),
            "VEXATIOUS",
            new Weighted<String>().and("REJECTION_PROPOSED", 20).and("REJECTED", 80));

    /** The most days for which a message is in a state; in others up to eighteen months. */
    private static final Map<String, Integer> MOST_DAYS = Map.of(
            "RECEIVED", 20,
            "FOR_REDACTION", 30,
            "REJECTION_PROPOSED", 10,
            "QUARANTINED", 20,
            "ROUTED", 200,
            "ACKNOWLEDGED", 200,
            "RESPONSE_DRAFTED", 30,
            "ACTION_TRACKED", 300);

    private static final Weighted<String> CHANNELS = new Weighted<String>()
            .and("WEB", 75)
            .and("PHONE", 12)
            .and("PAPER", 5)
            .and("EVENT", 5)
            .and("FORUM", 3);

    private static final Weighted<String> SENDERS = new Weighted<String>()
            .and("PARENT", 75)
            .and("YOUNG_PERSON", 10)
            .and("ON_BEHALF", 5)
            .and("PROFESSIONAL", 8)
            .and("PROVIDER", 2);

    private static final Weighted<String> REASONS = new Weighted<String>()
            .and("ONE_PERSONS_CASE", 40)
            .and("DUPLICATE", 30)
            .and("NOT_ABOUT_THIS", 20)
            .and("WOULD_IDENTIFY", 10);

    private static final Weighted<String> SIGNPOSTS =
            new Weighted<String>().and("SENDIASS", 60).and("COMPLAINT", 30).and("MEDIATION_AND_TRIBUNAL", 10);

    private final Weighted<GapKey> usualGap;
    private final List<UUID> listings;
    private final List<String> bodies;
    private final Instant now;
    private final Random random;
    private final List<Row> messages = new ArrayList<>();
    private final List<Row> originals = new ArrayList<>();
    private final List<Row> readings = new ArrayList<>();
    private final List<Row> trail = new ArrayList<>();

    /**
     * Makes messages.
     *
     * @param gapKeys the one that most messages are about first
     * @param listings what messages are about; not empty
     * @param bodies slugs of those that answer; not empty
     */
    MessageRows(
            int number, List<GapKey> gapKeys, List<UUID> listings, List<String> bodies, Instant now, Random random) {
        this.usualGap = Weighted.byRank(gapKeys);
        this.listings = List.copyOf(listings);
        this.bodies = List.copyOf(bodies);
        this.now = now;
        this.random = random;
        for (int i = 0; i < number; i++) {
            add();
        }
    }

    List<Row> messages() {
        return messages;
    }

    /** The words as they came, where they are not deleted yet. */
    List<Row> originals() {
        return originals;
    }

    /** What was read from the words; without it, the portal would read them all during the measurement. */
    List<Row> readings() {
        return readings;
    }

    List<Row> trail() {
        return trail;
    }

    private void add() {
        String kind = KINDS.pick(random);
        String state = STATES_OF_KINDS.getOrDefault(kind, STATES).pick(random);
        Instant since = daysAgo(MOST_DAYS.getOrDefault(state, SignalRows.DAYS));
        Instant received = state.equals("RECEIVED")
                ? since
                : since.minus(Duration.ofMinutes(random.nextInt(
                        (int) Duration.ofDays(MOST_DAYS_BEFORE_DECISION).toMinutes())));
        Row message = Row.of("feedback")
                .with("id", id())
                .with("reference", "LO-" + half() + "-" + half())
                .with("submission", id())
                .with("kind", kind)
                .with("channel", CHANNELS.pick(random))
                .with("received_at", received)
                .with("state", state)
                .with("state_since", since)
                .with("due_on", dueOn(state, since))
                .with("flags", "[]")
                .with("version", 1);
        messages.add(message);
        trail.add(act("feedback.received", "public", received, message));
        if (state.equals("ERASED")) {
            message.with("erased_because", "SENDER_ASKED").with("also_routed_to", "[]");
            return;
        }
        message.with("sender", SENDERS.pick(random));
        if (ABOUT_LISTINGS.contains(kind)) {
            message.with("listing_id", listings.get(random.nextInt(listings.size())));
        }
        if (kind.equals("MISSING") && random.nextDouble() >= SHARE_UNMAPPED) {
            message.with(usualGap.pick(random));
        }
        decide(message);
        keepWords(message);
    }

    /** Adds what the state of the message needs. */
    private void decide(Row message) {
        String state = message.text("state");
        String also = "[]";
        switch (state) {
            case "RECEIVED", "QUARANTINED" -> {}
            case "REDIRECTED" -> message.with("redirected_to", SIGNPOSTS.pick(random));
            case "REJECTED", "REJECTION_PROPOSED" ->
                message.with("reason", message.text("kind").equals("VEXATIOUS") ? "VEXATIOUS" : REASONS.pick(random));
            case "FOR_REDACTION" -> begin(message);
            default -> {
                message.with("public_text", Texts.message(random));
                also = route(message);
            }
        }
        message.with("also_routed_to", also);
        if (!state.equals("RECEIVED") && !state.equals("QUARANTINED")) {
            message.with("decided_by", OFFICER);
            trail.add(act("feedback.claimed", OFFICER, message.get("state_since", Instant.class), message));
        }
    }

    private void begin(Row message) {
        if (random.nextDouble() < SHARE_WITH_DRAFT) {
            message.with("public_text", Texts.message(random));
        }
        if (random.nextDouble() < SHARE_CLAIMED) {
            message.with("claimed_by", random.nextBoolean() ? OFFICER : OTHER_OFFICER)
                    .with("claimed_at", now.minus(Duration.ofHours(1)));
        }
    }

    /** @return bodies that have to be informed as well, as JSON */
    private String route(Row message) {
        if (NOT_ANSWERED.contains(message.text("kind"))) {
            return "[]";
        }
        String body = bodies.get(random.nextInt(bodies.size()));
        message.with("routed_to", body).with("routed_because", "An officer chose it");
        String other = bodies.get(random.nextInt(bodies.size()));
        return other.equals(body) || random.nextDouble() >= SHARE_SHARED ? "[]" : "[\"" + other + "\"]";
    }

    private void keepWords(Row message) {
        if (message.get("state_since", Instant.class).isBefore(now.minus(Duration.ofDays(DAYS_OF_ORIGINALS)))) {
            return;
        }
        UUID id = message.get("id", UUID.class);
        originals.add(Row.of("feedback_original").with("feedback_id", id).with("words", Texts.message(random)));
        if (message.text("state").equals("RECEIVED")) {
            readings.add(Row.of("feedback_reading")
                    .with("feedback_id", id)
                    .with("reading", reading(message))
                    .with("complete", true));
        }
    }

    /** As the portal stores what it read. */
    private static String reading(Row message) {
        ObjectNode reading = JSON.createObjectNode();
        List<String> help = message.has("help") ? List.of(message.text("help")) : List.of();
        List<String> needs = message.has("need") ? List.of(message.text("need")) : List.of();
        help.forEach(reading.putArray("help")::add);
        needs.forEach(reading.putArray("needs")::add);
        reading.putArray("ages");
        return reading.putNull("area").putNull("sector").toString();
    }

    private static LocalDate workingDaysAfter(LocalDate begun, int workingDays) {
        LocalDate day = begun;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** Null where nothing is due; without regard to bank holidays. */
    private static @Nullable LocalDate dueOn(String state, Instant since) {
        LocalDate begun = LocalDate.ofInstant(since, ENGLAND);
        return switch (state) {
            case "RECEIVED" -> workingDaysAfter(begun, 1);
            case "FOR_REDACTION", "REJECTION_PROPOSED" -> workingDaysAfter(begun, WORKING_DAYS_TO_DECIDE);
            case "ROUTED", "ACKNOWLEDGED", "RESPONSE_DRAFTED" -> begun.plusDays(DAYS_TO_ANSWER);
            default -> null;
        };
    }

    /** More often a few days than many. */
    private Instant daysAgo(int most) {
        double share = random.nextDouble();
        return now.minusSeconds((long) (share * share * Duration.ofDays(most).toSeconds()));
    }

    private static Row act(String action, String actor, Instant at, Row message) {
        return Row.of("audit_entry")
                .with("at", at)
                .with("actor", actor)
                .with("action", action)
                .with("subject_type", "feedback")
                .with("subject_id", message.text("reference"));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String half() {
        StringBuilder half = new StringBuilder();
        while (half.length() < HALF_REFERENCE) {
            half.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return half.toString();
    }
}
