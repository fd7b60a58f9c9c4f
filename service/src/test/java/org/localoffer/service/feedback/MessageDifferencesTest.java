package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.MessageTally.Counted;
import org.localoffer.service.feedback.PublicFigures.Line;

/**
 * Somebody keeps the counts of every month and every annual report, counts the comments in each report, and subtracts:
 * that tells nobody how many others there were if they are one to four (domain L33).
 */
class MessageDifferencesTest {

    private static final int HISTORIES = 600;
    private static final int MONTHS = 40;
    private static final int YEAR = 12;

    private enum Fate {
        PUBLISHED,
        PUBLISHED_AND_ERASED,
        REFUSED,
        SENT_ON,
        PUT_RIGHT,
        OPEN,
        ERASED
    }

    private static final List<Fate> NOT_PUBLISHED =
            List.of(Fate.REFUSED, Fate.SENT_ON, Fate.PUT_RIGHT, Fate.OPEN, Fate.ERASED);

    /** @param decided the month of the decision, or of the publication */
    private record Told(UUID id, int received, Fate fate, RefusalReason reason, int decided, int erased) {

        boolean isShown(int month) {
            return switch (fate) {
                case PUBLISHED -> decided <= month;
                case PUBLISHED_AND_ERASED -> decided <= month && month < erased;
                case REFUSED, SENT_ON, PUT_RIGHT, OPEN, ERASED -> false;
            };
        }

        Counted counted(int month) {
            FeedbackState state = decided > month ? FeedbackState.ROUTED : after(month);
            return new Counted(
                    id,
                    state,
                    fate == Fate.PUT_RIGHT ? FeedbackKind.LISTING_WRONG : FeedbackKind.MISSING,
                    state == FeedbackState.REJECTED ? reason : null,
                    state == FeedbackState.ERASED ? ErasedBecause.SENDER_ASKED : null,
                    start(received));
        }

        private FeedbackState after(int month) {
            return switch (fate) {
                case PUBLISHED, PUT_RIGHT -> FeedbackState.CLOSED;
                case PUBLISHED_AND_ERASED -> erased <= month ? FeedbackState.ERASED : FeedbackState.CLOSED;
                case REFUSED -> FeedbackState.REJECTED;
                case SENT_ON -> FeedbackState.REDIRECTED;
                case OPEN -> FeedbackState.ROUTED;
                case ERASED -> FeedbackState.ERASED;
            };
        }
    }

    private static Instant start(int month) {
        return YearMonth.of(2026, 1)
                .plusMonths(month)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** What became public, by the last month that is counted. */
    private record History(List<Told> messages, NavigableMap<Integer, PublicFigures> prints) {

        static History random(Random random) {
            int most = List.of(3, 10, 25, 50).get(random.nextInt(4));
            int published = 20 + random.nextInt(75);
            int slow = 1 + random.nextInt(6);
            int quietFrom = random.nextInt(MONTHS * 2);
            List<Told> messages = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                int count = month >= quietFrom ? random.nextInt(3) : random.nextInt(most + 1);
                for (int at = 0; at < count; at++) {
                    messages.add(told(random, month, published, slow));
                }
            }
            NavigableMap<Integer, PublicFigures> prints = new TreeMap<>();
            for (int month = 0; month < MONTHS; month++) {
                print(messages, prints, month);
            }
            return new History(messages, prints);
        }

        private static Told told(Random random, int month, int published, int slow) {
            Fate fate = random.nextInt(100) < published
                    ? random.nextInt(30) == 0 ? Fate.PUBLISHED_AND_ERASED : Fate.PUBLISHED
                    : NOT_PUBLISHED.get(random.nextInt(NOT_PUBLISHED.size()));
            RefusalReason[] reasons = RefusalReason.values();
            int decided = month + random.nextInt(slow);
            return new Told(
                    UUID.randomUUID(),
                    month,
                    fate,
                    reasons[Math.min(random.nextInt(reasons.length), random.nextInt(reasons.length))],
                    decided,
                    decided + 1 + random.nextInt(YEAR));
        }

        private static void print(List<Told> all, NavigableMap<Integer, PublicFigures> prints, int month) {
            List<Told> messages =
                    all.stream().filter(told -> told.received() <= month).toList();
            Set<UUID> shown = messages.stream()
                    .filter(told -> told.isShown(month))
                    .map(Told::id)
                    .collect(Collectors.toSet());
            List<Counted> counted =
                    messages.stream().map(told -> told.counted(month)).toList();
            Optional<PublicFigures> figures = prints.isEmpty()
                    ? SmallCounts.first(MessageTally.of(counted, shown, Instant.EPOCH))
                    : SmallCounts.after(
                            prints.lastEntry().getValue(),
                            MessageTally.of(counted, shown, start(prints.lastKey() + 1)));
            figures.ifPresent(print -> prints.put(month, print));
        }

        /** All messages that came until the end of a month; null if that was never public. */
        @Nullable
        Long total(int until) {
            if (until < 0) {
                return 0L;
            }
            PublicFigures print = prints.get(until);
            return print == null ? null : print.total();
        }

        private long totalBefore(int until) {
            return Optional.ofNullable(prints.floorEntry(until))
                    .map(print -> print.getValue().total())
                    .orElse(0L);
        }
    }

    /** An annual report of the year that ends before a month. */
    private record Report(History history, int end, int issued) {

        long comments() {
            return history.messages().stream()
                    .filter(this::isOfYear)
                    .filter(told -> told.isShown(issued))
                    .count();
        }

        List<Told> others() {
            return history.messages().stream()
                    .filter(this::isOfYear)
                    .filter(told -> !told.isShown(issued))
                    .toList();
        }

        private boolean isOfYear(Told told) {
            return told.received() >= end - YEAR && told.received() < end;
        }

        /** Compares the two months in which the year begins and ends; whether both were public. */
        boolean checkExact() {
            Long before = history.total(end - YEAR - 1);
            Long until = history.total(end - 1);
            if (before == null || until == null) {
                return false;
            }
            assertThat(until - before - comments()).isEqualTo(others().size());
            checkEnough(others().size());
            Set<Told> left = new HashSet<>(others());
            history.prints()
                    .subMap(end - YEAR, true, end - 1, true)
                    .forEach((month, print) -> left.removeIf(told -> isTold(told, month, print)));
            checkEnough(left.size());
            return true;
        }

        /** Whether a print tells the line of a message alone. */
        private static boolean isTold(Told told, int month, PublicFigures print) {
            MessageTally alone = MessageTally.of(List.of(told.counted(month)), Set.of(), Instant.EPOCH);
            return told.received() <= month
                    && !told.isShown(month)
                    && print.lines().stream().anyMatch(line -> alone.others().getOrDefault(line.label(), 0L) == 1);
        }

        /** Counts of other months say at most how many others there can be. */
        void checkBounds() {
            Map.Entry<Integer, PublicFigures> after = history.prints().ceilingEntry(end - 1);
            if (after != null && isFew(others().size())) {
                long most = after.getValue().total() - history.totalBefore(end - YEAR - 1) - comments();
                assertThat(most).isGreaterThanOrEqualTo(5);
            }
        }
    }

    private static boolean isFew(long count) {
        return count > 0 && count < 5;
    }

    private static void checkEnough(long count) {
        assertThat(count).matches(number -> !isFew(number), "is nobody or at least five");
    }

    private static void checkPrints(History history) {
        long before = 0;
        for (PublicFigures print : history.prints().values()) {
            checkEnough(print.total() - print.published());
            checkEnough(print.total() - before);
            checkEnough(print.rest());
            assertThat(print.lines())
                    .extracting(Line::label)
                    .doesNotContain(MessageTally.WORKED_ON, MessageTally.DELETED);
            assertThat(print.lines()).allMatch(line -> line.count() >= 5);
            before = print.total();
        }
    }

    @Test
    void nobodyLearnsAFewMessagesFromMonthsAndYears() {
        Random random = new Random(20270105);
        int compared = 0;
        int lines = 0;
        for (int round = 0; round < HISTORIES; round++) {
            History history = History.random(random);
            checkPrints(history);
            lines += history.prints().values().stream()
                    .mapToInt(print -> print.lines().size())
                    .sum();
            int first = 1 + random.nextInt(YEAR);
            for (int end = first; end < MONTHS; end += YEAR) {
                Report report = new Report(history, end, end + random.nextInt(6));
                compared += report.checkExact() ? 1 : 0;
                report.checkBounds();
            }
        }
        assertThat(compared).as("years that could be compared").isGreaterThan(100);
        assertThat(lines).as("lines that stand alone").isGreaterThan(HISTORIES);
    }

    private static MessageTally tally(long published, Map<String, Long> others) {
        return new MessageTally(published, others, others);
    }

    @Test
    void fewMessagesBesideThoseThatEverybodyCanCountAreNotTold() {
        assertThat(SmallCounts.first(tally(30, Map.of(MessageTally.SENT_ON, 2L))))
                .isEmpty();
        assertThat(SmallCounts.first(tally(30, Map.of(MessageTally.SENT_ON, 5L))))
                .contains(new PublicFigures(30, List.of(), 5));
    }

    @Test
    void whatMayStillBePublishedStandsWithFiveThatWillNot() {
        Map<String, Long> others =
                Map.of(MessageTally.WORKED_ON, 20L, MessageTally.SENT_ON, 9L, MessageTally.PUT_RIGHT, 6L);
        Map<String, Long> settled = Map.of(MessageTally.SENT_ON, 9L, MessageTally.PUT_RIGHT, 6L);

        assertThat(SmallCounts.first(new MessageTally(10, others, settled)))
                .contains(new PublicFigures(10, List.of(new Line(MessageTally.SENT_ON, 9)), 26));
    }

    @Test
    void whatWasPutRightIsNotAmongWhatEverybodyCanCount() {
        UUID shown = UUID.randomUUID();
        MessageTally tally = MessageTally.of(
                List.of(
                        new Counted(shown, FeedbackState.CLOSED, FeedbackKind.MISSING, null, null, start(0)),
                        new Counted(
                                UUID.randomUUID(),
                                FeedbackState.CLOSED,
                                FeedbackKind.LISTING_WRONG,
                                null,
                                null,
                                start(0))),
                Set.of(shown),
                Instant.EPOCH);

        assertThat(tally.published()).isOne();
        assertThat(tally.others()).containsEntry(MessageTally.PUT_RIGHT, 1L);
        assertThat(tally.total()).isEqualTo(2);
    }
}
