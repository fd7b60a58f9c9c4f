package org.localoffer.service.gaps.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.CpuTime;
import org.localoffer.service.gaps.counts.CalendarPeriod.Kind;

/** Which counts are hidden with a small one, so that it cannot be had by subtraction. */
class SuppressionTest {

    private final Ledger ledger = new Ledger();

    private static CalendarPeriod period(String slug) {
        return CalendarPeriod.parse(slug).orElseThrow();
    }

    /** Rows such as {@code "autism 3 9 20"}; columns are called 1, 2... */
    private static Map<CountKey, Long> table(String... rows) {
        Map<CountKey, Long> counts = new HashMap<>();
        for (String row : rows) {
            String[] words = row.split(" ", -1);
            for (int column = 1; column < words.length; column++) {
                counts.put(new CountKey(words[0], String.valueOf(column)), Long.valueOf(words[column]));
            }
        }
        return counts;
    }

    private PrintedCounts publish(String slug, String... rows) {
        return ledger.publish(period(slug), table(rows));
    }

    /** Compares rows such as {@code "autism - 9 20 32"} with their totals; "-" is hidden, and "*" are all rows. */
    private static void check(PrintedCounts printed, String... rows) {
        assertThat(Stream.of(rows).map(row -> printedLike(row, printed))).containsExactly(rows);
    }

    private static String printedLike(String expected, PrintedCounts printed) {
        String[] words = expected.split(" ", -1);
        String row = words[0];
        List<String> found = new ArrayList<>(List.of(row));
        for (int column = 1; column < words.length - 1; column++) {
            found.add(word(printed, new CountKey(row, String.valueOf(column))));
        }
        found.add(word(printed, CountKey.totalOfRow(row)));
        return String.join(" ", found);
    }

    private static String word(PrintedCounts printed, CountKey key) {
        return printed.isHidden(key) ? "-" : String.valueOf(printed.of(key).orElseThrow());
    }

    @Test
    void tableWithoutSmallCountsIsPrintedWhole() {
        PrintedCounts printed = publish("2026-01", "autism 5 0 7", "deaf 20 6 0");

        check(printed, "autism 5 0 7 12", "deaf 20 6 0 26", "* 25 6 7 38");
    }

    @Test
    void totalsMinusTheOthersTellNoSmallCount() {
        PrintedCounts printed = publish("2026-01", "autism 3 9 20", "deaf 30 12 14");

        check(printed, "autism - - 20 32", "deaf - - 14 56", "* 33 21 34 88");
    }

    @Test
    void smallRowOfASingleColumnHidesAnotherRowAndNotTheTotal() {
        PrintedCounts printed = publish("2026-01", "autism 3", "deaf 9", "speech 20");

        check(printed, "autism - -", "deaf - -", "speech 20 20", "* 32 32");
    }

    @Test
    void hiddenCountsAreTogetherNeverSmall() {
        PrintedCounts printed = publish("2026-01", "autism 1", "deaf 1", "speech 20", "visual 30");

        // 52 - 50 would tell that two hidden ones, which are not 0, are 1 each.
        check(printed, "speech - -", "visual 30 30", "* 52 52");
    }

    @Test
    void nothingIsHiddenBehindAZero() {
        PrintedCounts printed = publish("2026-01", "autism 3 0", "deaf 0 0", "speech 9 8");

        check(printed, "autism - 0 -", "deaf 0 0 0", "speech - 8 -", "* 12 8 20");
    }

    @Test
    void onlySmallCountsHideEveryTotal() {
        PrintedCounts printed = publish("2026-01", "autism 1 2", "deaf 2 1");

        check(printed, "autism - - -", "deaf - - -", "* - - -");
    }

    @Test
    void quarterMinusTwoMonthsTellsNoSmallMonth() {
        publish("2026-01", "autism 10", "deaf 50", "speech 60");
        publish("2026-02", "autism 10", "deaf 50", "speech 60");
        publish("2026-03", "autism 2", "deaf 50", "speech 60");
        PrintedCounts quarter = publish("2026-q1", "autism 22", "deaf 150", "speech 180");

        check(quarter, "autism - -", "deaf - -", "speech 180 180", "* 352 352");
    }

    @Test
    void yearMinusThreeQuartersTellsNoSmallQuarter() {
        publish("2026-q1", "autism 10", "deaf 50");
        publish("2026-q2", "autism 10", "deaf 50");
        publish("2026-q3", "autism 10", "deaf 50");
        publish("2026-q4", "autism 4", "deaf 50");
        PrintedCounts year = publish("2026", "autism 34", "deaf 200");

        check(year, "autism - -", "* 234 234");
    }

    @Test
    void wholeIsPrintedWhereTwoOfItsPartsHideTheSame() {
        publish("2026-01", "autism 3", "deaf 50");
        publish("2026-02", "autism 10", "deaf 50");
        publish("2026-03", "autism 2", "deaf 50");
        PrintedCounts quarter = publish("2026-q1", "autism 15", "deaf 150");

        // Both hidden months are together no more than 5, of which each is at least 1.
        check(quarter, "autism - -");

        publish("2026-04", "autism 4", "deaf 50");
        publish("2026-05", "autism 4", "deaf 50");
        publish("2026-06", "autism 4", "deaf 50");
        check(publish("2026-q2", "autism 12", "deaf 150"), "autism 12 12");
    }

    @Test
    void monthsThatAreNotPublishedAreNotTheDifference() {
        publish("2026-q1", "autism 20");
        PrintedCounts half = publish("2026-h1", "autism 22");

        check(half, "autism - -");
    }

    @Test
    void partThatComesAfterItsWholeLeavesNoSmallRest() {
        publish("2026", "autism 100");
        PrintedCounts january = publish("2026-01", "autism 98");

        check(january, "autism - -");
    }

    @Test
    void correctionOfAPublishedPeriodIsNotPrinted() {
        publish("2026-01", "autism 10", "deaf 8");
        PrintedCounts again = publish("2026-01", "autism 9", "deaf 8", "speech 1");

        check(again, "autism 10 10", "speech 0 0", "* 18 18");
    }

    @Test
    void longerPeriodDoesNotTellWhatWasCorrectedSince() {
        publish("2026-01", "autism 10");
        publish("2026-02", "autism 10");
        publish("2026-03", "autism 10");
        PrintedCounts quarter = publish("2026-q1", "autism 29", "deaf 1");

        check(quarter, "autism 30 30", "deaf 0 0");
    }

    @Test
    void periodThatCrossesAPublishedOneHasNoNumbers() {
        publish("2026", "autism 100");
        PrintedCounts crossing = publish("2026-04-y", "autism 100");

        check(crossing, "autism - -");
        assertThat(ledger.isWithoutNumbers(period("2026-04-y"))).isTrue();
    }

    @Test
    void totalThatStandsElsewhereIsNotHiddenInVain() {
        Map<CountKey, Long> counts = table("autism 2", "deaf 3");

        assertThat(Suppression.decide(List.of(), new Publication("test", period("2026"), counts)))
                .hasValueSatisfying(issue -> assertThat(issue.hidden()).contains(CountKey.TOTAL));
        assertThat(Suppression.decide(List.of(), new Publication("test", period("2026"), counts, true)))
                .isEmpty();
    }

    @Test
    void orderInWhichCountsAreGivenDecidesNothing() {
        Map<CountKey, Long> counts = large(new Random(1));
        List<CountKey> keys = new ArrayList<>(counts.keySet());
        Collections.reverse(keys);
        Map<CountKey, Long> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, counts.get(key)));

        assertThat(hidden(reversed)).isEqualTo(hidden(counts));
    }

    private static Set<CountKey> hidden(Map<CountKey, Long> counts) {
        return Suppression.decide(List.of(), new Publication("test", period("2026"), counts))
                .orElseThrow()
                .hidden();
    }

    /** 200 rows of 10 columns, of which many are small. */
    private static Map<CountKey, Long> large(Random random) {
        Map<CountKey, Long> counts = new HashMap<>();
        for (int row = 0; row < 200; row++) {
            for (int column = 0; column < 10; column++) {
                int draw = random.nextInt(10);
                long count = draw < 5 ? 0 : draw < 8 ? 1 + random.nextInt(4) : 5 + random.nextInt(40);
                counts.put(new CountKey("row" + row, "column" + column), count);
            }
        }
        return counts;
    }

    @Test
    void yearOfALargeTableIsDecidedOnInASecond() {
        Random random = new Random(1);
        List<Map<CountKey, Long>> months = new ArrayList<>();
        for (CalendarPeriod month : period("2026").parts(Kind.MONTH)) {
            months.add(large(random));
            ledger.publish(month, months.getLast());
        }
        for (Kind kind : List.of(Kind.QUARTER, Kind.HALF_YEAR)) {
            for (CalendarPeriod part : period("2026").parts(kind)) {
                int first = part.first().getMonthValue() - 1;
                ledger.publish(part, sums(months.subList(first, first + kind.months())));
            }
        }
        Publication year = new Publication("test", period("2026"), sums(months));
        Duration bound = Duration.ofSeconds(1);

        assertThat(CpuTime.least(() -> Suppression.decide(ledger.issues(), year), 5, bound))
                .isLessThan(bound);
    }

    private static Map<CountKey, Long> sums(List<Map<CountKey, Long>> months) {
        return months.stream()
                .flatMap(month -> month.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }
}
