package org.localoffer.web.coverage;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * What the law asks the council to tell families, and what is missing.
 *
 * @param day on which it was counted, such as "21 November 2026"
 * @param rows every heading, in the order of the law
 */
public record CoverageView(String day, List<StateLine> states, List<Row> rows) {

    public CoverageView {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /**
     * One heading.
     *
     * @param heading leads to its page
     * @param reference to the law, such as "Sch 2 para 15"
     * @param behind what stands behind it, such as "12 listings and 1 guide"
     */
    public record Row(Link heading, String reference, StateView state, String behind) {}
}
