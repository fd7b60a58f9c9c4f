package org.localoffer.service.feedback;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts as they are printed. They add up.
 *
 * @param lines printed by themselves, each of five and more
 * @param rest how many are in all other lines together: none, or five and more
 */
public record PublicFigures(List<Line> lines, long rest) {

    public PublicFigures {
        lines = List.copyOf(lines);
    }

    /** @param label what became of so many */
    public record Line(String label, long count) {}

    /** All lines that are printed, with their total first. */
    List<Line> printed() {
        List<Line> printed = new ArrayList<>();
        long alone = lines.stream().mapToLong(Line::count).sum();
        printed.add(new Line("Messages received", alone + rest));
        printed.addAll(lines);
        if (rest > 0) {
            printed.add(new Line("Everything else", rest));
        }
        return List.copyOf(printed);
    }
}
