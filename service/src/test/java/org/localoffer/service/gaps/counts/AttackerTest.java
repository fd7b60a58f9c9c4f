package org.localoffer.service.gaps.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.gaps.counts.CalendarPeriod.Kind;

/** Histories of publications, made at random, from which nobody learns a count below five (domain L33). */
class AttackerTest {

    private static final int HISTORIES = 1_000;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 12;

    /** Counts of a year by row, column and month, and what became public of them as time went by. */
    private static final class RandomHistory {

        private final Random random;
        private final int rows;
        private final int columns;
        private final boolean isCorrected;
        private final Map<YearMonth, Map<CountKey, Long>> counts = new HashMap<>();
        private final Ledger ledger = new Ledger();

        RandomHistory(long seed) {
            random = new Random(seed);
            rows = 1 + random.nextInt(6);
            columns = 1 + random.nextInt(4);
            isCorrected = random.nextInt(3) == 0;
            int zeros = 10 + random.nextInt(50);
            int small = 20 + random.nextInt(30);
            for (int month = 0; month < MONTHS; month++) {
                Map<CountKey, Long> ofMonth = new HashMap<>();
                for (int row = 0; row < rows; row++) {
                    for (int column = 0; column < columns; column++) {
                        int draw = random.nextInt(100);
                        long count = draw < zeros
                                ? 0
                                : draw < zeros + small ? 1 + random.nextInt(4) : 5 + random.nextInt(20);
                        ofMonth.put(new CountKey("row" + row, "column" + column), count);
                    }
                }
                counts.put(FIRST.plusMonths(month), ofMonth);
            }
        }

        Ledger published() {
            int often = 30 + 10 * random.nextInt(8);
            List<CalendarPeriod> late = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                for (Kind kind : Kind.values()) {
                    CalendarPeriod period = new CalendarPeriod(kind, FIRST.plusMonths(month + 1L - kind.months()));
                    if ((month + 1) % kind.months() == 0) {
                        if (random.nextInt(100) < often) {
                            publish(period);
                        } else if (random.nextInt(4) == 0) {
                            late.add(period);
                        }
                    }
                }
                correct();
            }
            late.forEach(this::publish);
            return ledger;
        }

        /** In a few forms on the same day, between which a message may be withdrawn. */
        private void publish(CalendarPeriod period) {
            PrintedCounts first = ledger.publish(period, sums(period));
            correct();
            PrintedCounts again = ledger.publish(period, sums(period));
            for (CountKey key : sums(period).keySet()) {
                assertThat(again.of(key)).isEqualTo(first.of(key));
            }
        }

        private Map<CountKey, Long> sums(CalendarPeriod period) {
            return period.parts(Kind.MONTH).stream()
                    .flatMap(month -> of(month.first()).entrySet().stream())
                    .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        }

        private Map<CountKey, Long> of(YearMonth month) {
            return Objects.requireNonNull(counts.get(month));
        }

        /** A message of some month is withdrawn, or one more is found to belong there. */
        private void correct() {
            if (isCorrected) {
                of(FIRST.plusMonths(random.nextInt(MONTHS)))
                        .computeIfPresent(
                                new CountKey("row" + random.nextInt(rows), "column" + random.nextInt(columns)),
                                (key, count) -> Math.max(0, count + (random.nextInt(3) == 0 ? 1 : -1)));
            }
        }
    }

    @Test
    void nobodyLearnsASmallCountFromAllThatWasPublished() {
        int protectedCounts = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Attacker attacker = new Attacker(new RandomHistory(seed).published().issues());
            assertThat(attacker.agrees()).as("history %d", seed).isTrue();
            for (int[] target : attacker.targets()) {
                // As high as 5: not even that it is small can be told.
                assertThat(attacker.mayBeHigher(target, 5 - attacker.value(target)))
                        .as("history %d: %s is known", seed, attacker.name(target))
                        .isTrue();
                protectedCounts++;
            }
        }
        assertThat(protectedCounts).isGreaterThan(HISTORIES);
    }

    private static Issue quarter(CountKey... hidden) {
        Map<CountKey, Long> counted = Map.of(
                new CountKey("autism", "messages"),
                3L,
                CountKey.totalOfRow("autism"),
                3L,
                new CountKey("deaf", "messages"),
                9L,
                CountKey.totalOfRow("deaf"),
                9L,
                CountKey.totalOfColumn("messages"),
                12L,
                CountKey.TOTAL,
                12L);
        return new Issue(
                new CalendarPeriod(Kind.QUARTER, FIRST),
                counted,
                Stream.of(hidden)
                        .flatMap(key -> Stream.of(key, CountKey.totalOfRow(key.row())))
                        .collect(Collectors.toSet()));
    }

    /** Otherwise the test above would show nothing. */
    @Test
    void attackerSeesThroughHidingSmallCountsAlone() {
        CountKey small = new CountKey("autism", "messages");
        Attacker attacker = new Attacker(List.of(quarter(small)));

        assertThat(attacker.targets()).hasSize(2).noneMatch(target -> attacker.mayBeHigher(target, 1));
    }

    @Test
    void attackerKnowsADifferenceOfPeriods() {
        CountKey small = new CountKey("autism", "messages");
        CountKey other = new CountKey("deaf", "messages");
        Issue half = new Issue(
                new CalendarPeriod(Kind.HALF_YEAR, FIRST),
                Map.of(
                        small,
                        5L,
                        CountKey.totalOfRow("autism"),
                        5L,
                        other,
                        19L,
                        CountKey.totalOfRow("deaf"),
                        19L,
                        CountKey.totalOfColumn("messages"),
                        24L,
                        CountKey.TOTAL,
                        24L),
                Set.of());
        Attacker attacker = new Attacker(List.of(quarter(small, other), half));

        // Of the 5 in both quarters, each has 1 to 4.
        assertThat(attacker.targets()).isNotEmpty().noneMatch(target -> attacker.mayBeHigher(target, 3));
        assertThat(attacker.targets()).allMatch(target -> attacker.mayBeHigher(target, 1));
    }
}
