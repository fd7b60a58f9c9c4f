package org.localoffer.service.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.localoffer.web.feedback.CountLine;
import org.localoffer.web.layout.Words;

/**
 * Counts of people as they may be printed: none under five, and none that can be had by subtraction (domain L33). Small
 * lines merge, with the next larger ones where that is needed, so that printed lines still add up.
 */
final class SmallCounts {

    private static final long SMALLEST = 5;

    private SmallCounts() {}

    private record Line(String label, long count) {}

    /**
     * The lines with their total first; empty where the total itself is too small.
     *
     * @param counts by label, in the order printed; lines of nothing are left out
     * @param merged what the merged line is called
     */
    static List<CountLine> lines(Map<String, Long> counts, String merged) {
        List<Line> lines = new ArrayList<>(counts.entrySet().stream()
                .filter(line -> line.getValue() > 0)
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList());
        long total = lines.stream().mapToLong(Line::count).sum();
        if (total < SMALLEST) {
            return List.of();
        }
        List<Line> small = new ArrayList<>(
                lines.stream().filter(line -> line.count() < SMALLEST).toList());
        lines.removeAll(small);
        // One small line alone, or several that stay under the bound together, take the smallest other line in.
        while (!small.isEmpty() && sum(small) < SMALLEST && !lines.isEmpty()) {
            Line next =
                    lines.stream().min(Comparator.comparingLong(Line::count)).orElseThrow();
            lines.remove(next);
            small.add(next);
        }
        List<CountLine> printed = new ArrayList<>();
        printed.add(new CountLine("Messages received", Words.number(total)));
        lines.forEach(line -> printed.add(new CountLine(line.label(), Words.number(line.count()))));
        if (!small.isEmpty()) {
            String label = small.size() == 1 ? small.getFirst().label() : merged;
            printed.add(new CountLine(label, Words.number(sum(small))));
        }
        return List.copyOf(printed);
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::count).sum();
    }
}
