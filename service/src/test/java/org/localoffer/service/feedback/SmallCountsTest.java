package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.web.feedback.CountLine;

/** No number under five is printed, and none can be had by subtraction (domain L33). */
class SmallCountsTest {

    private static final String MERGED = "Everything else";

    private static Map<String, Long> counts(long... values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            counts.put("line " + at, values[at]);
        }
        return counts;
    }

    private static List<Long> numbers(Map<String, Long> counts) {
        return SmallCounts.lines(counts, MERGED).stream()
                .map(SmallCountsTest::number)
                .toList();
    }

    private static long number(CountLine line) {
        return Long.parseLong(line.count().replace(",", ""));
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

    /** Whoever knows every printed number still cannot say how many were in a small line. */
    @Test
    void aLineOfFewNeverStandsAloneNorIsLeftByItself() {
        assertThat(several()).allSatisfy(SmallCountsTest::checkHidden);
    }

    private static void checkHidden(Map<String, Long> counts) {
        List<CountLine> lines = SmallCounts.lines(counts, MERGED);
        List<Map.Entry<String, Long>> hidden = new ArrayList<>(counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .filter(count -> lines.stream().noneMatch(line -> line.label().equals(count.getKey())))
                .toList());
        if (lines.isEmpty() || hidden.isEmpty()) {
            return;
        }

        assertThat(hidden).as("merged lines").hasSizeGreaterThanOrEqualTo(2);
        assertThat(hidden.stream().mapToLong(Map.Entry::getValue).sum()).isGreaterThanOrEqualTo(5);
        assertThat(lines).extracting(CountLine::label).contains(MERGED).doesNotHaveDuplicates();
    }

    @Test
    void largeLinesAreLeftAlone() {
        assertThat(numbers(counts(5, 10, 20))).containsExactly(35L, 5L, 10L, 20L);
    }

    @Test
    void linesOfNothingAreLeftOut() {
        assertThat(SmallCounts.lines(counts(0, 7), MERGED))
                .extracting(CountLine::label)
                .containsExactly("Messages received", "line 1");
    }

    @Test
    void oneSmallLineTakesTheSmallestOtherIn() {
        assertThat(SmallCounts.lines(counts(30, 2, 9), MERGED))
                .extracting(CountLine::label, CountLine::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Messages received", "41"),
                        org.assertj.core.groups.Tuple.tuple("line 0", "30"),
                        org.assertj.core.groups.Tuple.tuple(MERGED, "11"));
    }

    @Test
    void severalSmallLinesTogetherAreOneLine() {
        assertThat(numbers(counts(30, 4, 4))).containsExactly(38L, 30L, 8L);
    }

    @Test
    void fewMessagesInAllAreNotCountedInPublic() {
        assertThat(SmallCounts.lines(counts(1, 3), MERGED)).isEmpty();
        assertThat(SmallCounts.lines(Map.of(), MERGED)).isEmpty();
    }
}
