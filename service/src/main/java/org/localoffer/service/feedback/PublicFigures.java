package org.localoffer.service.feedback;

import java.util.ArrayList;
import java.util.List;

/**
 * Published counts. The lines add up to the total.
 *
 * @param lines lines published separately, each with a count of at least five
 * @param rest sum of all other lines: 0, or at least five
 */
public record PublicFigures(List<Line> lines, long rest) {

    public PublicFigures {
        lines = List.copyOf(lines);
    }

    /** @param label outcome of the counted messages */
    public record Line(String label, long count) {}

    /** All published lines, the total first. */
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
