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
 * Statistical disclosure control for published counts: no count is below five, and none below five can be derived by
 * subtraction, neither from the page nor from earlier publications (domain L33). Small lines are merged, with the next
 * larger ones if necessary, so that the published lines still add up.
 */
final class SmallCounts {

    private static final long SMALLEST = 5;

    private SmallCounts() {}

    /**
     * The first counts to be published; empty if the total is below five.
     *
     * @param counts by label, in the order published; lines of 0 are omitted
     */
    static Optional<PublicFigures> first(Map<String, Long> counts) {
        return sum(counts, counts.keySet()) < SMALLEST
                ? Optional.empty()
                : Optional.of(figures(0, counts, enough(counts, new HashSet<>())));
    }

    /** The first counts of messages to be published; empty if there are too few. */
    static Optional<PublicFigures> first(MessageTally tally) {
        return merged(tally, Set.of()).map(merged -> figures(tally.published(), tally.others(), merged));
    }

    /**
     * The counts to be published after others. Every sum that can be derived from both publications is unchanged or
     * differs by at least five, with and without the messages that everybody can count on the site. Empty if no change
     * can be published; the previous counts then remain.
     */
    static Optional<PublicFigures> after(PublicFigures before, MessageTally tally) {
        Comparison comparison = new Comparison(before, tally.others());
        if (isTooClose(tally.total() - before.total()) || comparison.isTooClose(comparison.all())) {
            return Optional.empty();
        }
        Optional<Set<String>> merged = merged(tally, Set.of());
        while (merged.isPresent()) {
            Set<String> labels = merged.get();
            Set<String> close = comparison.tooClose(labels);
            if (close.isEmpty()) {
                return Optional.of(figures(tally.published(), tally.others(), labels))
                        .filter(figures -> isBetter(figures, before) && comparison.isNews(labels, figures));
            }
            if (!labels.addAll(close) && !addSmallest(tally.others(), labels)) {
                return Optional.empty();
            }
            merged = merged(tally, labels);
        }
        return Optional.empty();
    }

    /** Single lines are not given up for a sum. */
    private static boolean isBetter(PublicFigures figures, PublicFigures before) {
        return !figures.lines().isEmpty() || before.lines().isEmpty();
    }

    /**
     * The lines to merge, at least the chosen ones. Among them are always those whose messages may still be published,
     * with five new messages that cannot: otherwise what is published later, and counted by its year in the annual
     * report, would leave one to four.
     *
     * @return empty if there are no such five
     */
    private static Optional<Set<String>> merged(MessageTally tally, Set<String> chosen) {
        Set<String> wanted = new HashSet<>(chosen);
        wanted.addAll(MessageTally.NEVER_ALONE);
        Set<String> merged = enough(tally.others(), wanted);
        while (tally.settledIn(merged) < SMALLEST) {
            if (!addSmallest(tally.othersWithSettled(), merged)) {
                return Optional.empty();
            }
        }
        return Optional.of(merged);
    }

    /** Merges all lines below five, and as many others as the sum needs to reach five. */
    private static Set<String> enough(Map<String, Long> counts, Set<String> chosen) {
        Set<String> merged = new HashSet<>(chosen);
        counts.forEach((label, count) -> {
            if (count > 0 && count < SMALLEST) {
                merged.add(label);
            }
        });
        // If the merged lines are together still below five, the smallest other lines are added.
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

    private static PublicFigures figures(long published, Map<String, Long> counts, Set<String> merged) {
        List<Line> alone = counts.entrySet().stream()
                .filter(line -> line.getValue() > 0 && !merged.contains(line.getKey()))
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
        return new PublicFigures(published, alone, sum(counts, merged));
    }

    private static boolean isTooClose(long change) {
        return change != 0 && Math.abs(change) < SMALLEST;
    }

    private static long sum(Map<String, Long> counts, Set<String> labels) {
        return labels.stream()
                .mapToLong(label -> counts.getOrDefault(label, 0L))
                .sum();
    }

    /** Compares two publications: for each set of lines whose sum both reveal, by how much the sum has changed. */
    private record Comparison(PublicFigures before, Map<String, Long> counts) {

        Set<String> all() {
            return Stream.concat(
                            counts.keySet().stream(), before.lines().stream().map(Line::label))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The first such set whose sum has changed by fewer than five; empty if there is none. */
        Set<String> tooClose(Set<String> merged) {
            return sets(merged).filter(this::isTooClose).findFirst().orElse(Set.of());
        }

        /** Whether the sum of any such set has changed, or what everybody can count. */
        boolean isNews(Set<String> merged, PublicFigures after) {
            return after.published() != before.published()
                    || sets(merged).anyMatch(labels -> sum(counts, labels) != then(labels));
        }

        /**
         * The sets whose sums both publications reveal. Merged lines are comparable only as a whole; if the merged
         * lines of the two publications overlap, only their union is.
         */
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
            return SmallCounts.isTooClose(sum(counts, labels) - then(labels));
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
