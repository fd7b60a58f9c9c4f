package org.localoffer.service.gaps.annual;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;

/**
 * Counts what became of messages. Each message is in one line, so that received = published + all other lines (domain
 * L7).
 */
final class Reckoning {

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
                        .toList(),
                null);
    }
}
