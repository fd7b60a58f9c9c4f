package org.localoffer.benchmark.desk.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A row to be inserted; columns that are not set keep their default. */
final class Row {

    private final String table;
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private Row(String table) {
        this.table = table;
    }

    static Row of(String table) {
        return new Row(table);
    }

    /** @param value null leaves the column alone */
    Row with(String column, @Nullable Object value) {
        if (value != null) {
            columns.put(column, value);
        }
        return this;
    }

    /** Sets the five columns of a gap key. */
    Row with(GapKey key) {
        return with("help", key.help())
                .with("need", key.need())
                .with("age_band", key.ageBand())
                .with("area", key.area())
                .with("sector", key.sector());
    }

    String table() {
        return table;
    }

    /** In the order in which they were set; no value is null. */
    Map<String, Object> columns() {
        return Collections.unmodifiableMap(columns);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The value of a column that is set. */
    <T> T get(String column, Class<T> type) {
        return type.cast(Objects.requireNonNull(columns.get(column)));
    }

    String text(String column) {
        return get(column, String.class);
    }

    /** As {@code insert} with a placeholder for each value; a row that is there already stays. */
    String sql() {
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") on conflict do nothing";
    }
}
