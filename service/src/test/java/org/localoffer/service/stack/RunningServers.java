package org.localoffer.service.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/**
 * Servers that run already, so that one test run after another need not start them: {@code LOCALOFFER_TEST_SERVERS}
 * names the state file of a launcher's {@code servers} command. Each run begins with a database of its own and an
 * empty engine, so two runs at once need two launchers.
 */
final class RunningServers {

    private static final String VARIABLE = "LOCALOFFER_TEST_SERVERS";
    private static final String DATABASE = "postgres.jdbc-url";

    private RunningServers() {}

    /** What a portal needs to know of them, with a database just made; empty where none are named. */
    static Optional<Properties> emptied() {
        String file = System.getenv(VARIABLE);
        if (file == null) {
            return Optional.empty();
        }
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            state.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        empty(state);
        return Optional.of(state);
    }

    /** Makes a database, which takes the former one's place in the state, and empties the engine. */
    static void empty(Properties state) {
        try {
            state.setProperty(DATABASE, freshDatabase(state));
            dropIndexes(state.getProperty("opensearch.url"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String freshDatabase(Properties state) throws SQLException {
        String url = state.getProperty(DATABASE);
        String name = "test_" + System.currentTimeMillis();
        try (Connection connection = DriverManager.getConnection(
                        url, state.getProperty("postgres.user"), state.getProperty("postgres.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }

    private static void dropIndexes(String engine) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(engine + "/listing*,guide*"))
                            .DELETE()
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
