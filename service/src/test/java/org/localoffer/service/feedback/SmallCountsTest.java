package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.PublicFigures.Line;

/** No published count is below five, and none below five can be derived by subtraction (domain L33). */
class SmallCountsTest {

    private static final String MERGED = "Being worked on, and everything else";

    private static Map<String, Long> counts(long... values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            counts.put("line " + at, values[at]);
        }
        return counts;
    }

    /** Of messages among which enough that came since then are settled. */
    private static MessageTally tally(Map<String, Long> counts) {
        return new MessageTally(0, counts, Map.of(MessageTally.WORKED_ON, 5L));
    }

    private static List<Line> lines(Map<String, Long> counts) {
        return SmallCounts.first(counts).map(PublicFigures::printed).orElse(List.of());
    }

    private static List<Long> numbers(Map<String, Long> counts) {
        return lines(counts).stream().map(Line::count).toList();
    }

    private static List<Map<String, Long>> several() {
        Random random = new Random(20261122);
        return IntStream.range(0, 500)
                .mapToObj(at -> {
                    int most = List.of(3, 6, 12, 2000).get(at % 4);
                    return counts(random.longs(random.nextInt(1, 12), 0, most).toArray());
                })
                .toList();
    }

    @Test
    void nothingUnderFiveIsPrintedAndAllOfItAddsUp() {
        assertThat(several()).allSatisfy(SmallCountsTest::checkSum);
    }

    private static void checkSum(Map<String, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Long> printed = numbers(counts);

        if (total < 5) {
            assertThat(printed).isEmpty();
            return;
        }
        assertThat(printed).allMatch(number -> number >= 5);
        assertThat(printed.getFirst()).isEqualTo(total);
        assertThat(printed.stream().skip(1).mapToLong(Long::longValue).sum()).isEqualTo(total);
    }

    /** Even somebody who knows every published number cannot derive the count of a small line. */
    @Test
    void aLineOfFewNeverStandsAloneNorIsLeftByItself() {
        assertThat(several()).allSatisfy(SmallCountsTest::checkHidden);
    }

    private static void checkHidden(Map<String, Long> counts) {
        List<Line> lines = lines(counts);
        List<Map.Entry<String, Long>> hidden = new ArrayList<>(counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .filter(count -> lines.stream().noneMatch(line -> line.label().equals(count.getKey())))
                .toList());
        if (lines.isEmpty() || hidden.isEmpty()) {
            return;
        }

        assertThat(hidden).as("merged lines").hasSizeGreaterThanOrEqualTo(2);
        assertThat(hidden.stream().mapToLong(Map.Entry::getValue).sum()).isGreaterThanOrEqualTo(5);
        assertThat(lines).extracting(Line::label).contains(MERGED).doesNotHaveDuplicates();
    }

    @Test
    void largeLinesAreLeftAlone() {
        assertThat(numbers(counts(5, 10, 20))).containsExactly(35L, 5L, 10L, 20L);
    }

    @Test
    void linesOfNothingAreLeftOut() {
        assertThat(lines(counts(0, 7))).extracting(Line::label).containsExactly("Messages received", "line 1");
    }

    @Test
    void oneSmallLineTakesTheSmallestOtherIn() {
        assertThat(lines(counts(30, 2, 9)))
                .extracting(Line::label, Line::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Messages received", 41L),
                        org.assertj.core.groups.Tuple.tuple("line 0", 30L),
                        org.assertj.core.groups.Tuple.tuple(MERGED, 11L));
    }

    @Test
    void severalSmallLinesTogetherAreOneLine() {
        assertThat(numbers(counts(30, 4, 4))).containsExactly(38L, 30L, 8L);
    }

    @Test
    void fewMessagesInAllAreNotCountedInPublic() {
        assertThat(lines(counts(1, 3))).isEmpty();
        assertThat(lines(Map.of())).isEmpty();
    }

    /** No sum that two publications both reveal changes by one to four messages. */
    @Test
    void nothingSmallCanBeHadByComparingTwoPrints() {
        Random random = new Random(20261126);
        int changed = 0;
        for (int round = 0; round < 400; round++) {
            Map<String, Long> counts = counts(random.longs(6, 0, 12).toArray());
            PublicFigures before = SmallCounts.first(counts).orElse(null);
            for (int month = 0; before != null && month < 6; month++) {
                int most = List.of(2, 4, 9).get(round % 3);
                counts.replaceAll((label, count) -> Math.max(0, count + random.nextInt(-most, most + 1)));
                PublicFigures next = SmallCounts.after(before, tally(counts)).orElse(before);
                checkCompared(before, next, counts);
                changed += next.equals(before) ? 0 : 1;
                before = next;
            }
        }
        assertThat(changed).as("months with new numbers").isGreaterThan(300);
    }

    /** Tries every set of lines: 2 to the power of 6. */
    private static void checkCompared(PublicFigures before, PublicFigures next, Map<String, Long> counts) {
        assertThat(next.lines()).allMatch(line -> line.count() >= 5);
        assertThat(next.rest()).matches(rest -> rest == 0 || rest >= 5);
        List<Set<String>> both = IntStream.range(1, 64)
                .mapToObj(SmallCountsTest::chosen)
                .filter(set -> tells(before, set) && tells(next, set))
                .toList();
        for (Set<String> set : both) {
            boolean isSmallest = both.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other));
            long change = Math.abs(sum(next, set) - sum(before, set));
            assertThat(isSmallest && change > 0 && change < 5)
                    .as("%s from %s to %s, counted %s", set, before, next, counts)
                    .isFalse();
        }
        Set<String> all = chosen(63);
        assertThat(Math.abs(sum(next, all) - sum(before, all))).matches(change -> change == 0 || change >= 5);
    }

    private static Set<String> chosen(int bits) {
        return IntStream.range(0, 6)
                .filter(at -> (bits >> at & 1) == 1)
                .mapToObj(at -> "line " + at)
                .collect(Collectors.toSet());
    }

    /** Whether a publication reveals the sum of the set: merged lines are in it as a whole, or not at all. */
    private static boolean tells(PublicFigures printed, Set<String> set) {
        Set<String> merged = merged(printed);
        return printed.rest() == 0 || set.containsAll(merged) || merged.stream().noneMatch(set::contains);
    }

    private static long sum(PublicFigures printed, Set<String> set) {
        long alone = printed.lines().stream()
                .filter(line -> set.contains(line.label()))
                .mapToLong(Line::count)
                .sum();
        return alone + (set.containsAll(merged(printed)) ? printed.rest() : 0);
    }

    private static Set<String> merged(PublicFigures printed) {
        Set<String> merged = new HashSet<>(chosen(63));
        printed.lines().forEach(line -> merged.remove(line.label()));
        return merged;
    }

    @Test
    void aChangeOfOneMessageChangesNothing() {
        PublicFigures before = SmallCounts.first(counts(20, 30)).orElseThrow();

        assertThat(SmallCounts.after(before, tally(counts(21, 30))))
                .as("one came")
                .isEmpty();
        assertThat(SmallCounts.after(before, tally(counts(19, 31))))
                .as("one was answered")
                .isEmpty();
        assertThat(SmallCounts.after(SmallCounts.first(counts(20, 30, 40)).orElseThrow(), tally(counts(19, 31, 40))))
                .as("one of three lines was answered")
                .isEmpty();
        assertThat(SmallCounts.after(before, tally(counts(20, 29, 1))))
                .as("one was refused")
                .isEmpty();
        assertThat(SmallCounts.after(before, tally(counts(20, 30))))
                .as("nothing")
                .isEmpty();
    }

    @Test
    void whatChangedByFewIsPutTogetherSoThatTheRestIsStillNew() {
        PublicFigures before = SmallCounts.first(counts(20, 30, 40)).orElseThrow();

        PublicFigures next =
                SmallCounts.after(before, tally(counts(22, 33, 50))).orElseThrow();

        assertThat(next.lines()).containsExactly(new PublicFigures.Line("line 2", 50));
        assertThat(next.rest()).isEqualTo(55);
    }
}
