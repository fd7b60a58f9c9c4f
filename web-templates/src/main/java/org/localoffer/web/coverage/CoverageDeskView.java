package org.localoffer.web.coverage;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * The headings of the law as an officer works on them.
 *
 * @param day on which it was counted
 * @param filters lead to the headings of one state; the one in force has no address
 * @param shown such as "4 headings"
 */
public record CoverageDeskView(String day, List<StateLine> states, List<Link> filters, String shown, List<Row> rows) {

    public CoverageDeskView {
        states = List.copyOf(states);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /**
     * One heading.
     *
     * @param behind what stands behind it, such as "12 listings and 1 guide"
     * @param overdue how many of these nobody has checked lately
     * @param who should supply what is missing
     * @param asked the day on which that body was last asked, or "not yet"
     */
    public record Row(Link heading, StateView state, String behind, String overdue, String who, String asked) {}
}
