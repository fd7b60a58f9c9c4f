package org.localoffer.service.gaps.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;

/**
 * Counts what became of messages. Each message is in one line, so that received = published + all other lines (domain
 * L7).
 */
final class Reckoning {

    /** Key of the line that holds what is too little to be told alone. */
    static final String OTHERS = "OTHERS";

    /** Nothing that fewer messages brought is printed. */
    static final long SMALLEST = 5;

    private static final String OTHERS_LABEL = "Other reasons";

    private Reckoning() {}

    /** All numbers, as officers see them; outcomes that no message has are left out. */
    static MessageFigures of(Collection<YearsMessage> messages) {
        Map<MessageOutcome, Long> counts = new EnumMap<>(MessageOutcome.class);
        messages.forEach(message -> counts.merge(message.outcome(), 1L, Long::sum));
        return new MessageFigures(
                (long) messages.size(),
                counts.getOrDefault(MessageOutcome.PUBLISHED, 0L),
                Arrays.stream(MessageOutcome.values())
                        .filter(outcome -> outcome != MessageOutcome.PUBLISHED && counts.containsKey(outcome))
                        .map(outcome -> new Line(outcome.name(), outcome.label(), counts.get(outcome)))
                        .toList());
    }

    /**
     * The lines with the small ones put together, and with as many of the next larger ones as it takes to reach five.
     * They add up to the same sum; if that is below five, one line is left with it.
     *
     * @param lines with their counts
     */
    static List<Line> merged(List<Line> lines) {
        Set<Line> small = new HashSet<>();
        lines.stream().filter(line -> count(line) < SMALLEST).forEach(small::add);
        List<Line> larger = new ArrayList<>(
                lines.stream().filter(line -> !small.contains(line)).toList());
        larger.sort(Comparator.comparing(Reckoning::count));
        while (!small.isEmpty() && sum(small) < SMALLEST && !larger.isEmpty()) {
            small.add(larger.removeFirst());
        }
        List<Line> merged = new ArrayList<>(
                lines.stream().filter(line -> !small.contains(line)).toList());
        if (!small.isEmpty()) {
            merged.add(new Line(OTHERS, OTHERS_LABEL, sum(small)));
        }
        return merged;
    }

    static long sum(Collection<Line> lines) {
        return lines.stream().mapToLong(Reckoning::count).sum();
    }

    private static long count(Line line) {
        Long count = line.count();
        return count == null ? 0 : count;
    }
}
