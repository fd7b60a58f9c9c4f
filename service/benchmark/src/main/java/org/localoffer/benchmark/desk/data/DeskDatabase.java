package org.localoffer.benchmark.desk.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.localoffer.benchmark.BenchmarkException;

/** The database of the portal that is measured: writes the made-up data into it, and tells what is in it. */
public final class DeskDatabase {

    private static final int BATCH = 1_000;

    private final Connection connection;

    /** @param connection that infers the types of texts from the columns ({@code stringtype=unspecified}) */
    public DeskDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes the data, all of it or nothing, unless it is there from an earlier run.
     *
     * @return whether it was written now
     * @throws BenchmarkException if the portal has no sample data to build on
     */
    public boolean fill(AreaChoices choices) throws SQLException {
        List<UUID> listings = column("select id from listing where status = 'PUBLISHED' order by slug", UUID.class);
        List<String> bodies = column(
                "select distinct routed_to from feedback where routed_to is not null order by routed_to", String.class);
        if (listings.isEmpty() || bodies.isEmpty()) {
            throw new BenchmarkException("The portal has no listings or no messages. It needs the sample area.");
        }
        DeskData data = DeskData.of(new DeskData.Place(choices, listings, bodies), DeskData.Size.FULL, Instant.now());
        if (count("feedback where submission = '" + data.first() + "'") > 0) {
            return false;
        }
        insert(data.rows());
        try (Statement statement = connection.createStatement()) {
            // As the server does by itself after some minutes.
            statement.execute("vacuum (analyze)");
        }
        return true;
    }

    private void insert(List<Row> rows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Map.Entry<String, List<Row>> alike : bySql(rows).entrySet()) {
                insert(alike.getKey(), alike.getValue());
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Map<String, List<Row>> bySql(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::sql, LinkedHashMap::new, Collectors.toList()));
    }

    private void insert(String sql, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Row row : rows) {
                bind(insert, row.columns().values());
                insert.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Collection<Object> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            insert.setObject(place, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            place++;
        }
    }

    /** Such as "101,234 signals, 2,061 messages". */
    public String size() throws SQLException {
        return String.format(Locale.UK, "%,d signals, %,d messages", count("signal"), count("feedback"));
    }

    /** The reference of a message that was dealt with. */
    public String reference() throws SQLException {
        return column("select min(reference) from feedback where state = 'CLOSED'", String.class)
                .getFirst();
    }

    /** The name of the provider that most messages are about. */
    public String provider() throws SQLException {
        return column(
                        "select p.name from feedback f join listing l on l.id = f.listing_id"
                                + " join provider p on p.id = l.provider_id group by p.name"
                                + " order by count(*) desc, p.name limit 1",
                        String.class)
                .getFirst();
    }

    private long count(String from) throws SQLException {
        return column("select count(*) from " + from, Long.class).getFirst();
    }

    private <T> List<T> column(String query, Class<T> type) throws SQLException {
        List<T> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                values.add(found.getObject(1, type));
            }
        }
        return values;
    }
}
