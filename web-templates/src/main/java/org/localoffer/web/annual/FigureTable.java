package org.localoffer.web.annual;

import java.util.List;

/**
 * A table of numbers.
 *
 * @param rowHead heading of the names of its rows
 * @param columns headings of the numbers
 */
public record FigureTable(String caption, String rowHead, List<String> columns, List<Row> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param cells as many as there are columns, such as "1,204" or "Hidden" */
    public record Row(String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
