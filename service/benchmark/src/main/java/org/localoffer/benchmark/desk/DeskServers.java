package org.localoffer.benchmark.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.RunningPortal;

/**
 * The portal whose pages are measured, and the servers behind it that its data folder names.
 *
 * @param url of the portal, without a slash at its end
 * @param realm of the sign-in server, without a slash at its end
 * @param jdbcUrl of the database
 * @param user owner of the database, a superuser
 * @param databaseLog what the database server writes
 */
public record DeskServers(String url, String realm, String jdbcUrl, String user, String password, Path databaseLog) {

    private static final String THIS_MACHINE = "jdbc:postgresql://127.0.0.1:";

    /**
     * Finds the portal that keeps its data in a folder.
     *
     * @throws BenchmarkException if none runs there, or its servers are not on this machine
     */
    public static DeskServers find(Path data) throws IOException {
        Properties running = RunningPortal.properties(data);
        String jdbcUrl = property(running, "postgres.jdbc-url", data);
        if (!jdbcUrl.startsWith(THIS_MACHINE)) {
            throw BenchmarkException.usage("Only a database on this machine is filled: " + THIS_MACHINE + "...");
        }
        return new DeskServers(
                RunningPortal.onThisMachine(property(running, "portal.url", data)),
                RunningPortal.onThisMachine(property(running, "keycloak.realm-url", data)),
                jdbcUrl,
                property(running, "postgres.user", data),
                property(running, "postgres.password", data),
                data.resolve("logs").resolve("postgres.log"));
    }

    private static String property(Properties running, String name, Path data) {
        @Nullable String value = running.getProperty(name);
        if (value == null) {
            throw new BenchmarkException("The portal on " + data + " has not started completely (" + name + ").");
        }
        return value;
    }

    /** A connection that lets the columns say which types the texts are that it sends. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** Without the password, so that it comes into no log. */
    @Override
    public String toString() {
        return url;
    }
}
