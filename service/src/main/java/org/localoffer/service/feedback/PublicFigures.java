package org.localoffer.service.feedback;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.web.feedback.CountLine;
import org.localoffer.web.layout.Words;

/**
 * Counts as they are printed. They add up.
 *
 * @param lines printed by themselves, each of five and more
 * @param rest how many are in all other lines together: none, or five and more
 */
record PublicFigures(List<Line> lines, long rest) {

    PublicFigures {
        lines = List.copyOf(lines);
    }

    /** @param label what became of so many */
    record Line(String label, long count) {}

    /** The lines of a page with their total first. */
    List<CountLine> printed() {
        List<CountLine> printed = new ArrayList<>();
        long alone = lines.stream().mapToLong(Line::count).sum();
        printed.add(line("Messages received", alone + rest));
        lines.forEach(line -> printed.add(line(line.label(), line.count())));
        if (rest > 0) {
            printed.add(line("Everything else", rest));
        }
        return List.copyOf(printed);
    }

    private static CountLine line(String label, long count) {
        return new CountLine(label, Words.number(count));
    }
}
