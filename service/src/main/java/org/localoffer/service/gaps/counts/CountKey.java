package org.localoffer.service.gaps.counts;

/**
 * Where a count stands in its table.
 *
 * @param row such as a gap's key, or {@link #ALL} for the total of a column
 * @param column what is counted, or {@link #ALL} for the total of a row
 */
public record CountKey(String row, String column) implements Comparable<CountKey> {

    /** All rows, or all columns. */
    public static final String ALL = "*";

    /** The total of the table. */
    public static final CountKey TOTAL = new CountKey(ALL, ALL);

    public static CountKey totalOfRow(String row) {
        return new CountKey(row, ALL);
    }

    public static CountKey totalOfColumn(String column) {
        return new CountKey(ALL, column);
    }

    boolean isTotal() {
        return row.equals(ALL) || column.equals(ALL);
    }

    @Override
    public int compareTo(CountKey other) {
        int byRow = row.compareTo(other.row);
        return byRow != 0 ? byRow : column.compareTo(other.column);
    }
}
