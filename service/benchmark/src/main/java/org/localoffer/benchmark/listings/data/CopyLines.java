package org.localoffer.benchmark.listings.data;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows for one table, written with {@code COPY} in its text format
 * (<a href="https://www.postgresql.org/docs/current/sql-copy.html">PostgreSQL's manual</a>).
 */
final class CopyLines {

    private final String table;
    private final List<String> columns;
    private final StringBuilder lines = new StringBuilder();

    CopyLines(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** @param values one for each column; bytes for {@code bytea}, and the text of any other type; null for none */
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    table + " has " + columns.size() + " columns here, and not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(text(values[i]));
        }
        lines.append('\n');
    }

    /** Writes the rows that were added, and forgets them. */
    void write(PGConnection connection) throws SQLException, IOException {
        connection
                .getCopyAPI()
                .copyIn(
                        "copy " + table + " (" + String.join(", ", columns) + ") from stdin",
                        new StringReader(lines.toString()));
        lines.setLength(0);
    }

    /** As it is sent. */
    @Override
    public String toString() {
        return lines.toString();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            default ->
                value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        };
    }
}
