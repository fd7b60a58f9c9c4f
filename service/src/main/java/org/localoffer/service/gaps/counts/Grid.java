package org.localoffer.service.gaps.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rows and columns of a table in all its periods, by number. The last row and the last column hold totals. */
final class Grid {

    private final List<String> rows;
    private final List<String> columns;
    private final Map<String, Integer> rowNumbers;
    private final Map<String, Integer> columnNumbers;

    private Grid(List<String> rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
        this.rowNumbers = numbers(rows);
        this.columnNumbers = numbers(columns);
    }

    /** Rows and columns that any of the keys names, in the order of their names. */
    static Grid of(Collection<CountKey> keys) {
        SortedSet<String> rows = new TreeSet<>();
        SortedSet<String> columns = new TreeSet<>();
        for (CountKey key : keys) {
            rows.add(key.row());
            columns.add(key.column());
        }
        return new Grid(totalsLast(rows), totalsLast(columns));
    }

    private static List<String> totalsLast(SortedSet<String> names) {
        names.remove(CountKey.ALL);
        List<String> ordered = new ArrayList<>(names);
        ordered.add(CountKey.ALL);
        return List.copyOf(ordered);
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    /** Rows with the total. */
    int height() {
        return rows.size();
    }

    /** Columns with the total. */
    int width() {
        return columns.size();
    }

    /** How many counts and totals a period has. */
    int size() {
        return height() * width();
    }

    int at(int row, int column) {
        return row * width() + column;
    }

    /** Where a count stands; all its names have to be known. */
    int at(CountKey key) {
        return at(
                Objects.requireNonNull(rowNumbers.get(key.row())),
                Objects.requireNonNull(columnNumbers.get(key.column())));
    }

    CountKey key(int at) {
        return new CountKey(rows.get(at / width()), columns.get(at % width()));
    }

    boolean isTotalRow(int row) {
        return row == height() - 1;
    }

    boolean isTotalColumn(int column) {
        return column == width() - 1;
    }

    /** Writes the totals of counts by row and column. */
    void addUp(long[] counts) {
        int totalRow = height() - 1;
        int totalColumn = width() - 1;
        for (int row = 0; row < totalRow; row++) {
            for (int column = 0; column < totalColumn; column++) {
                long count = counts[at(row, column)];
                counts[at(row, totalColumn)] += count;
                counts[at(totalRow, column)] += count;
                counts[at(totalRow, totalColumn)] += count;
            }
        }
    }
}
