package org.localoffer.web.coverage;

import java.util.List;

/**
 * What the law asks the council to tell families, and what is missing.
 *
 * @param day on which it was counted, such as "21 November 2026"
 * @param groups every state, what is missing first
 */
public record CoverageView(String day, List<Group> groups) {

    public CoverageView {
        groups = List.copyOf(groups);
    }

    /**
     * The headings in one state.
     *
     * @param id of its section
     * @param folded whether a reader on a screen opens its rows first
     * @param rows in the order of the law; empty if no heading is in the state
     */
    public record Group(String id, StateLine state, boolean folded, List<CoverageRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }
}
