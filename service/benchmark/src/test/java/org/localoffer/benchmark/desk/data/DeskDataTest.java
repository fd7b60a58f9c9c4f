package org.localoffer.benchmark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Made-up data has the sizes, the shares and the rules of the portal's tables. */
class DeskDataTest {

    private static final Instant NOW = Instant.parse("2026-07-14T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    private static final Set<String> WITH_COPY = Set.of("ROUTED", "ACKNOWLEDGED", "RESPONSE_DRAFTED", "ACTION_TRACKED");

    private static final DeskData.Place PLACE = new DeskData.Place(
            new AreaChoices(
                    slugs("help", 40), slugs("need", 15), slugs("age", 4), slugs("area", 6), slugs("sector", 5)),
            IntStream.range(0, 20).mapToObj(i -> new UUID(0, i)).toList(),
            slugs("body", 6));

    private static final DeskData MADE = DeskData.of(PLACE, new DeskData.Size(400, 20_000, 600, 2_000), NOW);

    private static List<String> slugs(String name, int number) {
        return IntStream.range(0, number).mapToObj(i -> name + "-" + i).toList();
    }

    private static List<Row> rows(String table) {
        return MADE.rows().stream().filter(row -> row.table().equals(table)).toList();
    }

    private static Set<String> keys(String table) {
        return rows(table).stream().map(DeskDataTest::key).collect(Collectors.toSet());
    }

    private static String key(Row row) {
        return List.of("help", "need", "age_band", "area", "sector").stream()
                .map(column -> String.valueOf(row.columns().getOrDefault(column, "-")))
                .collect(Collectors.joining("~"));
    }

    private static Map<String, Long> counts(List<Row> rows, Function<Row, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    @Test
    void theSameMomentGivesTheSameRows() {
        DeskData again = DeskData.of(PLACE, new DeskData.Size(400, 20_000, 600, 2_000), NOW);

        assertThat(again.first()).isEqualTo(MADE.first());
        assertThat(again.rows().stream().map(Row::columns).toList())
                .isEqualTo(MADE.rows().stream().map(Row::columns).toList());
    }

    @Test
    void theFirstMessageIsKnownAgainOnAnotherDayAndInAnotherSize() {
        DeskData later = DeskData.of(PLACE, new DeskData.Size(50, 100, 10, 20), NOW.plus(Duration.ofDays(3)));

        assertThat(later.first()).isEqualTo(MADE.first());
    }

    @Test
    void searchesAreSpreadOverGapsKindsAndEighteenMonths() {
        List<Row> searches = rows("search_signal");

        assertThat(searches).hasSize(20_000);
        assertThat(searches.stream().map(Row::columns).map(row -> {
                    Map<String, Object> withoutTimes = new HashMap<>(row);
                    withoutTimes.remove("times");
                    return withoutTimes;
                }))
                .doesNotHaveDuplicates();
        assertThat(keys("search_signal")).hasSizeBetween(390, 400);
        assertThat(counts(searches, row -> row.text("kind"))).hasSize(6);
        assertThat(searches.stream().map(row -> row.get("day", LocalDate.class)))
                .allMatch(day -> !day.isAfter(TODAY) && day.isAfter(TODAY.minusDays(548)))
                .contains(TODAY, TODAY.minusDays(547));
    }

    @Test
    void someGapsHaveMuchMoreEvidenceThanOthers() {
        List<Long> byGap = counts(rows("search_signal"), DeskDataTest::key).values().stream()
                .sorted()
                .toList();

        assertThat(byGap.getLast()).isGreaterThan(20 * byGap.get(byGap.size() / 2));
    }

    @Test
    void evidenceOfOneGapRisesAndThatOfAnotherFalls() {
        List<GapKey> gapKeys = PLACE.choices().gapKeys(400, new Random(DeskData.SEED));
        String rising = gapKeys.get(30).key();
        String falling = gapKeys.get(32).key();

        assertThat(shareOfLaterHalf(rising)).isGreaterThan(0.6);
        assertThat(shareOfLaterHalf(falling)).isLessThan(0.4);
    }

    /** The share of a gap's evidence that is from the later half of the eighteen months. */
    private static double shareOfLaterHalf(String gapKey) {
        List<Row> ofGap = rows("search_signal").stream()
                .filter(row -> key(row).equals(gapKey))
                .toList();
        long late = ofGap.stream()
                .filter(row -> row.get("day", LocalDate.class).isAfter(TODAY.minusDays(274)))
                .count();
        return (double) late / ofGap.size();
    }

    @Test
    void everyGapKeyNamesAKindOfHelpOrANeed() {
        assertThat(keys("search_signal")).noneMatch(key -> key.startsWith("-~-"));
    }

    @Test
    void recordedSignalsHaveWhatTheirKindDemands() {
        List<Row> recorded = rows("recorded_signal");

        assertThat(recorded).hasSize(600).allSatisfy(row -> {
            assertThat(row.has("found")).isEqualTo(row.text("kind").equals("MYSTERY_SHOP"));
            assertThat(row.has("citation")).isEqualTo(row.text("kind").equals("DOCUMENT"));
        });
        assertThat(counts(recorded, row -> row.text("kind"))).hasSize(3);
    }

    @Test
    void messagesAreOfEveryKindChannelAndState() {
        List<Row> messages = rows("feedback");

        assertThat(messages).hasSize(2_000);
        assertThat(messages.stream().map(row -> row.text("reference"))).doesNotHaveDuplicates();
        assertThat(counts(messages, row -> row.text("channel"))).hasSize(5);
        assertThat(counts(messages, row -> row.text("state"))).hasSize(12);
        Map<String, Long> kinds = counts(messages, row -> row.text("kind"));
        assertThat(kinds).hasSize(8);
        assertThat(kinds.getOrDefault("MISSING", 0L) / 2_000.0).isEqualTo(0.5, within(0.05));
    }

    @Test
    void messagesHaveWhatTheirStateDemands() {
        assertThat(rows("feedback")).allSatisfy(row -> {
            String state = row.text("state");
            assertThat(row.get("received_at", Instant.class)).isBeforeOrEqualTo(row.get("state_since", Instant.class));
            assertThat(row.get("state_since", Instant.class)).isBeforeOrEqualTo(NOW);
            assertThat(row.has("reason"))
                    .isEqualTo(Set.of("REJECTION_PROPOSED", "REJECTED").contains(state));
            assertThat(row.has("redirected_to")).isEqualTo(state.equals("REDIRECTED"));
            assertThat(row.has("claimed_by")).isEqualTo(row.has("claimed_at"));
            if (WITH_COPY.contains(state)) {
                assertThat(row.has("public_text")).isTrue();
            }
            if (state.equals("ERASED")) {
                assertThat(row.columns())
                        .containsKey("erased_because")
                        .doesNotContainKeys("public_text", "listing_id", "help", "need", "sender");
            }
        });
    }

    @Test
    void officersHaveSomethingOverdueAndSomethingInTime() {
        assertThat(rows("feedback").stream()
                        .filter(row -> row.has("due_on"))
                        .map(row -> row.get("due_on", LocalDate.class).isBefore(TODAY)))
                .contains(true, false);
    }

    @Test
    void everyNewMessageIsReadAlreadySoThatThePortalHasNothingToRead() {
        Set<UUID> read = rows("feedback_reading").stream()
                .map(row -> row.get("feedback_id", UUID.class))
                .collect(Collectors.toSet());

        assertThat(rows("feedback").stream()
                        .filter(row -> row.text("state").equals("RECEIVED"))
                        .map(row -> row.get("id", UUID.class)))
                .isNotEmpty()
                .allMatch(read::contains);
    }

    @Test
    void aMessageHasOneAnswerAtMostFromTheBodyThatItWentTo() {
        Map<UUID, Row> messages = rows("feedback").stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
        Map<UUID, Row> answers = rows("answer").stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
        Set<UUID> answered = new HashSet<>();

        assertThat(rows("answer_feedback")).isNotEmpty().allSatisfy(link -> {
            UUID message = link.get("feedback_id", UUID.class);
            assertThat(answered.add(message)).isTrue();
            assertThat(answers.get(link.get("answer_id", UUID.class)))
                    .extracting(answer -> answer.text("body"))
                    .isEqualTo(Objects.requireNonNull(messages.get(message)).text("routed_to"));
        });
        assertThat(counts(rows("answer"), row -> row.text("state")))
                .containsOnlyKeys("KEPT", "DRAFTED", "RETURNED", "PUBLISHED", "ACTION_DONE");
    }

    @Test
    void plansOfGapsAreWholeAndSomeAreOverdue() {
        List<Row> planned = rows("gap_progress").stream()
                .filter(row -> Set.of("PLANNED", "DONE").contains(row.text("state")))
                .toList();

        assertThat(planned).isNotEmpty().allSatisfy(row -> assertThat(row.columns())
                .containsKeys("action", "owner_role", "due", "rating"));
        assertThat(planned.stream().map(row -> row.get("due", LocalDate.class).isBefore(TODAY)))
                .contains(true, false);
        assertThat(planned.stream().map(row -> row.get("due", LocalDate.class)))
                .allMatch(due -> due.plusDays(1).getDayOfMonth() == 1);
    }
}
