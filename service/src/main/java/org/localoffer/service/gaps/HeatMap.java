package org.localoffer.service.gaps;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.localoffer.service.localarea.model.GapKey;

/**
 * Gaps by need and age. Each is in one cell, so rows and columns add up.
 *
 * @param ages the columns: age bands in the edition's order, then those that it has dropped, then {@link GapKey#ANY},
 *     then {@link GapKey#NOT_KNOWN}
 * @param rows one for each need, in the same order
 */
public record HeatMap(List<String> ages, List<Row> rows) {

    public HeatMap {
        ages = List.copyOf(ages);
        rows = List.copyOf(rows);
    }

    /**
     * The gaps of one need.
     *
     * @param need as {@link GapKey#written} writes it
     * @param cells one for each column
     */
    public record Row(String need, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Sum sum() {
            return Sum.of(cells.stream().map(Cell::sum).toList());
        }
    }

    /**
     * The gaps of one need and age.
     *
     * @param age as {@link GapKey#written} writes it
     */
    public record Cell(String age, List<DiagnosedGap> gaps) {

        public Cell {
            gaps = List.copyOf(gaps);
        }

        public Sum sum() {
            return Sum.of(gaps.stream()
                    .map(gap ->
                            new Sum(gap.evidence().independent(), gap.evidence().allTimes()))
                    .toList());
        }

        /** How sure the surest of its gaps is; empty without a gap. */
        public Optional<Sureness> surest() {
            return gaps.stream().map(gap -> Sureness.of(gap.evidence())).max(Comparator.naturalOrder());
        }

        /** How many gaps have each diagnosis; diagnoses without one are absent. */
        public Map<Diagnosis, Long> diagnoses() {
            return gaps.stream().collect(Collectors.groupingBy(DiagnosedGap::diagnosis, Collectors.counting()));
        }
    }

    /**
     * The evidence of several gaps added up. All searches for one gap are one signal; those for two gaps are two.
     *
     * @param signals independent ones
     * @param times how often, of all kinds of evidence
     */
    public record Sum(long signals, long times) {

        static Sum of(Collection<Sum> parts) {
            return parts.stream()
                    .reduce(
                            new Sum(0, 0),
                            (one, other) -> new Sum(one.signals + other.signals, one.times + other.times));
        }
    }

    /**
     * Puts gaps into cells.
     *
     * @param needs slugs of the edition, in its order
     * @param ageBands slugs of the edition, in its order
     */
    public static HeatMap of(Collection<DiagnosedGap> gaps, Collection<String> needs, Collection<String> ageBands) {
        List<String> rows = axis(needs, gaps, HeatMap::need);
        List<String> ages = axis(ageBands, gaps, HeatMap::age);
        Map<String, Map<String, List<DiagnosedGap>>> cells =
                gaps.stream().collect(Collectors.groupingBy(HeatMap::need, Collectors.groupingBy(HeatMap::age)));
        return new HeatMap(
                ages,
                rows.stream()
                        .map(need -> row(need, ages, cells.getOrDefault(need, Map.of())))
                        .toList());
    }

    /** The sums of the columns, in their order. */
    public List<Sum> sumsByAge() {
        return IntStream.range(0, ages.size())
                .mapToObj(age -> Sum.of(
                        rows.stream().map(row -> row.cells().get(age).sum()).toList()))
                .toList();
    }

    public Sum sum() {
        return Sum.of(rows.stream().map(Row::sum).toList());
    }

    private static Row row(String need, List<String> ages, Map<String, List<DiagnosedGap>> byAge) {
        return new Row(
                need,
                ages.stream()
                        .map(age -> new Cell(age, byAge.getOrDefault(age, List.of())))
                        .toList());
    }

    private static List<String> axis(
            Collection<String> known, Collection<DiagnosedGap> gaps, Function<DiagnosedGap, String> part) {
        Set<String> last = new LinkedHashSet<>(List.of(GapKey.ANY, GapKey.NOT_KNOWN));
        Set<String> axis = new LinkedHashSet<>(known);
        gaps.stream().map(part).filter(slug -> !last.contains(slug)).sorted().forEach(axis::add);
        axis.addAll(last);
        return List.copyOf(axis);
    }

    private static String need(DiagnosedGap gap) {
        return GapKey.written(gap.gapKey().need());
    }

    private static String age(DiagnosedGap gap) {
        return GapKey.written(gap.gapKey().ageBand());
    }
}
