package org.localoffer.benchmark.desk;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Lets PostgreSQL log the portal's statements with their plans. It applies to connections that are opened later, so the
 * portal's are closed: its pool opens others.
 */
final class PlanLog {

    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on",
            "auto_explain.log_parameter_max_length = 0");

    private static final String IS_ON = "select 1 from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase"
            + " where d.datname = current_database()";

    private static final String DISCONNECT = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";

    private final Connection connection;
    private final Path log;

    PlanLog(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    void switchOn() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // The settings are known once the module is loaded.
            statement.execute("load 'auto_explain'");
            for (String setting : SETTINGS) {
                statement.execute("alter database " + connection.getCatalog() + " set " + setting);
            }
            statement.execute(DISCONNECT);
        }
    }

    /** Does nothing if it is off. */
    void switchOff() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isOn(statement)) {
                statement.execute("alter database " + connection.getCatalog() + " reset all");
                statement.execute(DISCONNECT);
            }
        }
    }

    private static boolean isOn(Statement statement) throws SQLException {
        try (ResultSet settings = statement.executeQuery(IS_ON)) {
            return settings.next();
        }
    }

    /** The end of the log now. */
    long end() throws IOException {
        return Files.size(log);
    }

    /** The statements since then. */
    List<PlannedStatement> since(long end) throws IOException {
        try (FileChannel channel = FileChannel.open(log)) {
            String text =
                    new String(Channels.newInputStream(channel.position(end)).readAllBytes(), StandardCharsets.UTF_8);
            return PlannedStatement.read(text.lines().toList());
        }
    }
}
