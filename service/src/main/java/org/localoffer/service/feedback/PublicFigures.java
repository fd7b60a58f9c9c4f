package org.localoffer.service.feedback;

import static org.localoffer.service.foundation.StoredLists.listed;

import java.util.ArrayList;
import java.util.List;

/**
 * Published counts. All of them add up to the total.
 *
 * @param published messages whose copy stands on the site, where everybody can count them: any number
 * @param lines lines published separately, each with a count of at least five
 * @param rest sum of all other lines: 0, or at least five
 */
public record PublicFigures(long published, List<Line> lines, long rest) {

    public PublicFigures {
        lines = listed(lines);
    }

    /** @param label outcome of the counted messages */
    public record Line(String label, long count) {}

    long total() {
        return published + lines.stream().mapToLong(Line::count).sum() + rest;
    }

    /** All published lines, the total first. */
    List<Line> printed() {
        List<Line> printed = new ArrayList<>();
        printed.add(new Line("Messages received", total()));
        if (published > 0) {
            printed.add(new Line("Published on this site", published));
        }
        printed.addAll(lines);
        if (rest > 0) {
            printed.add(new Line("Being worked on, and everything else", rest));
        }
        return List.copyOf(printed);
    }
}
