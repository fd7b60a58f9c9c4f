package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.service.gaps.HeatMap.Cell;
import org.localoffer.service.gaps.HeatMap.Row;
import org.localoffer.service.gaps.HeatMap.Sum;
import org.localoffer.service.localarea.model.GapKey;

class HeatMapTest {

    private static final List<String> NEEDS = List.of("asd", "semh", "hi");
    private static final List<String> AGES = List.of("0-4", "5-11", "11-plus");

    private static final List<String> HELPS = List.of("mental-health", "respite", GapKey.ANY, "-");

    private static final List<String> AREAS = List.of("southend", "portsmouth", GapKey.ANY, "-");

    private static DiagnosedGap gap(String key, Diagnosis diagnosis, Object... times) {
        Map<SignalKind, Long> counted = new EnumMap<>(SignalKind.class);
        for (int at = 0; at < times.length; at += 2) {
            counted.put((SignalKind) times[at], ((Integer) times[at + 1]).longValue());
        }
        return new DiagnosedGap(new Evidence(key(key), counted), diagnosis);
    }

    private static GapKey key(String text) {
        return Objects.requireNonNull(GapKey.ofKey(text));
    }

    private static HeatMap map(DiagnosedGap... gaps) {
        return HeatMap.of(List.of(gaps), NEEDS, AGES);
    }

    private static Cell cell(HeatMap map, String need, String age) {
        return map.rows().stream()
                .filter(row -> row.need().equals(need))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.age().equals(age))
                .findFirst()
                .orElseThrow();
    }

    /** Gaps with every mixture of known, dropped, any and unknown parts, and with evidence of every kind. */
    static Stream<List<DiagnosedGap>> mixtures() {
        return LongStream.range(0, 50).mapToObj(HeatMapTest::mixture);
    }

    private static List<DiagnosedGap> mixture(long seed) {
        Random random = new Random(seed);
        List<String> needs = with(NEEDS, "dropped-need", GapKey.ANY, "-");
        List<String> ages = with(AGES, "dropped-age", GapKey.ANY, "-");
        Map<String, DiagnosedGap> byKey = new LinkedHashMap<>();
        for (int at = random.nextInt(60); at > 0; at--) {
            String key = String.join(
                    "~", one(HELPS, random), one(needs, random), one(ages, random), one(AREAS, random), "-");
            Map<SignalKind, Long> times = new EnumMap<>(SignalKind.class);
            for (SignalKind kind : SignalKind.values()) {
                if (random.nextInt(3) == 0) {
                    times.put(kind, 1L + random.nextInt(20));
                }
            }
            times.putIfAbsent(SignalKind.SEARCH, 1L);
            byKey.put(key, new DiagnosedGap(new Evidence(key(key), times), Diagnosis.NOT_FOUND));
        }
        return List.copyOf(byKey.values());
    }

    private static List<String> with(List<String> known, String... more) {
        List<String> all = new ArrayList<>(known);
        all.addAll(List.of(more));
        return all;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @ParameterizedTest(name = "mixture {index}")
    @MethodSource("mixtures")
    void everyGapIsInExactlyTheCellOfItsNeedAndAge(List<DiagnosedGap> gaps) {
        HeatMap map = HeatMap.of(gaps, NEEDS, AGES);

        assertThat(map.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.gaps().stream()))
                .containsExactlyInAnyOrderElementsOf(gaps);
        assertThat(map.rows()).allSatisfy(row -> assertThat(row.cells())
                .allSatisfy(cell -> assertThat(cell.gaps()).allSatisfy(gap -> {
                    assertThat(written(gap.gapKey().need())).isEqualTo(row.need());
                    assertThat(written(gap.gapKey().ageBand())).isEqualTo(cell.age());
                })));
    }

    private static String written(@Nullable String part) {
        return part == null ? "-" : part;
    }

    @ParameterizedTest(name = "mixture {index}")
    @MethodSource("mixtures")
    void sumsOfRowsAndColumnsAndOfAllAreThoseOfTheirCells(List<DiagnosedGap> gaps) {
        HeatMap map = HeatMap.of(gaps, NEEDS, AGES);

        assertThat(map.rows()).allSatisfy(row -> assertThat(row.sum()).isEqualTo(sum(row.cells().stream())));
        assertThat(map.sumsByAge())
                .isEqualTo(IntStream.range(0, map.ages().size())
                        .mapToObj(age ->
                                sum(map.rows().stream().map(row -> row.cells().get(age))))
                        .toList());
        assertThat(map.sum()).isEqualTo(sum(map.rows().stream().flatMap(row -> row.cells().stream())));
        assertThat(map.sum())
                .isEqualTo(new Sum(
                        gaps.stream()
                                .mapToLong(gap -> gap.evidence().independent())
                                .sum(),
                        gaps.stream()
                                .mapToLong(gap -> gap.evidence().allTimes())
                                .sum()));
    }

    private static Sum sum(Stream<Cell> cells) {
        List<Sum> sums = cells.map(Cell::sum).toList();
        return new Sum(
                sums.stream().mapToLong(Sum::signals).sum(),
                sums.stream().mapToLong(Sum::times).sum());
    }

    @ParameterizedTest(name = "mixture {index}")
    @MethodSource("mixtures")
    void everyRowHasACellForEachColumnAndWhatIsNotToldComesLast(List<DiagnosedGap> gaps) {
        HeatMap map = HeatMap.of(gaps, NEEDS, AGES);

        assertThat(map.ages()).startsWith("0-4", "5-11", "11-plus").endsWith(GapKey.ANY, "-");
        assertThat(map.rows())
                .extracting(Row::need)
                .startsWith("asd", "semh", "hi")
                .endsWith(GapKey.ANY, "-");
        assertThat(map.rows())
                .allSatisfy(row -> assertThat(row.cells()).extracting(Cell::age).isEqualTo(map.ages()));
    }

    @Test
    void aNeedThatTheEditionHasDroppedKeepsItsRow() {
        HeatMap map = map(gap("respite~old~0-4~-~-", Diagnosis.NOT_FOUND, SignalKind.COMMENT, 2));

        assertThat(map.rows()).extracting(Row::need).containsExactly("asd", "semh", "hi", "old", GapKey.ANY, "-");
        assertThat(cell(map, "old", "0-4").sum()).isEqualTo(new Sum(2, 2));
    }

    @ParameterizedTest(name = "{0}, {1} and {2}, {3}: {4} signals, {5} times")
    @CsvSource({
        "COMMENT, 1, COMMENT, 1, 2, 2",
        "SEARCH, 40, SEARCH, 2, 2, 42",
        "SEARCH, 40, COMMENT, 2, 3, 42",
        "WRONG_AGE, 7, NOT_OPENED, 7, 2, 14",
        "DOCUMENT, 3, SEARCH, 14, 4, 17",
        "MYSTERY_SHOP, 1, TRENDING, 1, 2, 2",
    })
    void aCellAddsUpTheSignalsOfItsGaps(
            SignalKind one, int times, SignalKind other, int otherTimes, long signals, long allTimes) {
        HeatMap map = map(
                gap("respite~asd~5-11~southend~-", Diagnosis.NOT_FOUND, one, times),
                gap("respite~asd~5-11~portsmouth~-", Diagnosis.NOT_FOUND, other, otherTimes));

        assertThat(cell(map, "asd", "5-11").sum()).isEqualTo(new Sum(signals, allTimes));
    }

    @Test
    void aCellIsAsSureAsItsSurestGapAndCountsItsDiagnoses() {
        HeatMap map = map(
                gap("respite~asd~5-11~southend~-", Diagnosis.WAITING, SignalKind.COMMENT, 6, SignalKind.SEARCH, 1),
                gap("respite~asd~5-11~portsmouth~-", Diagnosis.WAITING, SignalKind.COMMENT, 2),
                gap("respite~asd~5-11~-~-", Diagnosis.INSUFFICIENT_EVIDENCE, SignalKind.SEARCH, 900));

        assertThat(cell(map, "asd", "5-11").surest()).contains(Sureness.CLEAR);
        assertThat(cell(map, "asd", "5-11").diagnoses())
                .containsOnly(Map.entry(Diagnosis.WAITING, 2L), Map.entry(Diagnosis.INSUFFICIENT_EVIDENCE, 1L));
        assertThat(cell(map, "asd", "0-4").surest()).isEmpty();
    }
}
