package org.localoffer.service.feedback;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.service.feedback.PublicFigures.Line;

/**
 * Counts of people as they may be printed: none under five, and none that can be had by subtraction (domain L33), neither
 * on the page nor from what was printed before. Small lines merge, with the next larger ones where that is needed, so
 * that printed lines still add up.
 */
final class SmallCounts {

    private static final long SMALLEST = 5;

    private SmallCounts() {}

    /**
     * The first that are ever printed; empty where there are too few in all.
     *
     * @param counts by label, in the order printed; lines of nothing are left out
     */
    static Optional<PublicFigures> first(Map<String, Long> counts) {
        return sum(counts, counts.keySet()) < SMALLEST
                ? Optional.empty()
                : Optional.of(figures(counts, enough(counts, new HashSet<>())));
    }

    /**
     * Those that are printed after others: whatever can be compared with them is the same, or differs by five and more.
     * Empty where nothing changed that may be told; those before go on to hold then.
     */
    static Optional<PublicFigures> after(PublicFigures before, Map<String, Long> counts) {
        Comparison comparison = new Comparison(before, counts);
        if (comparison.isTooClose(comparison.all())) {
            return Optional.empty();
        }
        Set<String> merged = enough(counts, new HashSet<>());
        Set<String> close = comparison.tooClose(merged);
        while (!close.isEmpty()) {
            if (!merged.addAll(close) && !addSmallest(counts, merged)) {
                return Optional.empty();
            }
            merged = enough(counts, merged);
            close = comparison.tooClose(merged);
        }
        PublicFigures figures = figures(counts, merged);
        return figures.lines().isEmpty() || !comparison.isNews(merged) ? Optional.empty() : Optional.of(figures);
    }

    /** With all small lines, and so many others that they are five together. */
    private static Set<String> enough(Map<String, Long> counts, Set<String> chosen) {
        Set<String> merged = new HashSet<>(chosen);
        counts.forEach((label, count) -> {
            if (count > 0 && count < SMALLEST) {
                merged.add(label);
            }
        });
        // One small line alone, or several that stay under the bound together, take the smallest other line in.
        boolean more = true;
        while (more && sum(counts, merged) > 0 && sum(counts, merged) < SMALLEST) {
            more = addSmallest(counts, merged);
        }
        return merged;
    }

    private static boolean addSmallest(Map<String, Long> counts, Set<String> merged) {
        return counts.entrySet().stream()
                .filter(line -> line.getValue() > 0 && !merged.contains(line.getKey()))
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(line -> merged.add(line.getKey()))
                .orElse(false);
    }

    private static PublicFigures figures(Map<String, Long> counts, Set<String> merged) {
        List<Line> alone = counts.entrySet().stream()
                .filter(line -> line.getValue() > 0 && !merged.contains(line.getKey()))
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
        return new PublicFigures(alone, sum(counts, merged));
    }

    private static long sum(Map<String, Long> counts, Set<String> labels) {
        return labels.stream()
                .mapToLong(label -> counts.getOrDefault(label, 0L))
                .sum();
    }

    /** What can be learnt from two prints: of each set of lines that both of them sum up, by how much it changed. */
    private record Comparison(PublicFigures before, Map<String, Long> counts) {

        Set<String> all() {
            return Stream.concat(
                            counts.keySet().stream(), before.lines().stream().map(Line::label))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The first such set that changed by fewer than five; empty where there is none. */
        Set<String> tooClose(Set<String> merged) {
            return sets(merged).filter(this::isTooClose).findFirst().orElse(Set.of());
        }

        /** Whether any such set changed at all. */
        boolean isNews(Set<String> merged) {
            return sets(merged).anyMatch(labels -> change(labels) > 0);
        }

        /** Lines that are merged in one print are comparable as a whole; those of two that overlap, together only. */
        private Stream<Set<String>> sets(Set<String> merged) {
            Set<String> earlier = before.rest() == 0 ? Set.of() : minus(all(), alone());
            Set<String> later = sum(counts, merged) == 0 ? Set.of() : minus(all(), alone(merged));
            Set<String> either = new HashSet<>(earlier);
            either.addAll(later);
            boolean overlap = earlier.stream().anyMatch(later::contains);
            Stream<Set<String>> wholes = overlap ? Stream.of(either) : Stream.of(earlier, later);
            return Stream.concat(wholes, minus(all(), either).stream().map(Set::of));
        }

        boolean isTooClose(Set<String> labels) {
            return change(labels) > 0 && change(labels) < SMALLEST;
        }

        private long change(Set<String> labels) {
            return Math.abs(sum(counts, labels) - then(labels));
        }

        private long then(Set<String> labels) {
            long printed = before.lines().stream()
                    .filter(line -> labels.contains(line.label()))
                    .mapToLong(Line::count)
                    .sum();
            boolean holdsRest = before.rest() > 0 && labels.containsAll(minus(all(), alone()));
            return printed + (holdsRest ? before.rest() : 0);
        }

        private Set<String> alone() {
            return before.lines().stream().map(Line::label).collect(Collectors.toSet());
        }

        private Set<String> alone(Set<String> merged) {
            return counts.entrySet().stream()
                    .filter(line -> line.getValue() > 0 && !merged.contains(line.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static Set<String> minus(Set<String> all, Set<String> less) {
            Set<String> left = new LinkedHashSet<>(all);
            left.removeAll(less);
            return left;
        }
    }
}
