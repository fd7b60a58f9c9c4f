package org.localoffer.service.resilience;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A separate connection to the portal's database. */
final class Database {

    private final String jdbcUrl;

    Database(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** Opens a connection, which the caller closes. */
    Connection connect() {
        try {
            return DriverManager.getConnection(jdbcUrl);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query returns; null, such as the sum of no rows, counts as 0. */
    long number(String query, Object... parameters) {
        String number = texts(query, parameters).getFirst();
        return number == null ? 0 : Long.parseLong(number);
    }

    /** The first column of every row. */
    List<String> texts(String query, Object... parameters) {
        try (Connection connection = connect()) {
            return texts(connection, query, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row, read in the caller's transaction. */
    static List<String> texts(Connection connection, String query, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
