package org.localoffer.service.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The real servers, started by the launcher in a process of its own on free ports and an empty data folder. They end
 * with this JVM, also when it is killed.
 */
public final class LocalStack implements AutoCloseable {

    private static final String NO_SIGN_IN = "http://localhost:9/realms/none";

    private final Process launcher;
    private final BufferedReader answers;
    private final Path data;
    private final Properties state = new Properties();

    private LocalStack(Process launcher, Path data) {
        this.launcher = launcher;
        this.data = data;
        this.answers = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts those servers and waits until all are ready. */
    public static LocalStack start(String... servers) {
        // They live for minutes, which is too short for the second compiler to earn what it costs.
        return start(List.of(), Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"), servers);
    }

    /**
     * The same with three nodes of the engine in the place of one: {@code opensearch-1} to {@code opensearch-3}. They
     * run as in production, with both compilers.
     */
    public static LocalStack startCluster(String... servers) {
        return start(List.of("--opensearch-cluster", "--opensearch-heap", "384m"), Map.of(), servers);
    }

    private static LocalStack start(List<String> options, Map<String, String> environment, String... servers) {
        try {
            Path repository = repository();
            Path data = Files.createTempDirectory("local-offer-test");
            Path state = data.resolve("state.properties");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    jar(repository).toString(),
                    "servers",
                    "--data",
                    data.resolve("data").toString(),
                    "--servers",
                    repository.resolve(".local/servers").toString(),
                    "--state",
                    state.toString(),
                    "--only",
                    String.join(",", servers)));
            command.addAll(options);
            ProcessBuilder launcher = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            launcher.environment().putAll(environment);
            LocalStack stack = new LocalStack(launcher.start(), data);
            stack.await("READY all");
            stack.readState(state);
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one command to the launcher, such as {@code kill opensearch}, and waits until it is done. */
    public void command(String command) {
        try {
            launcher.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            launcher.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("OK " + command);
    }

    /** Portals that start from now on find an empty database and an empty engine. None may run meanwhile: it would fill it. */
    public void empty() {
        RunningServers.empty(state);
    }

    /** How the portal finds the servers, by configuration property; those that do not run are left out. */
    public Map<String, String> portalConfiguration() {
        return portalConfiguration(state);
    }

    static Map<String, String> portalConfiguration(Properties state) {
        Map<String, String> configuration = new HashMap<>();
        put(configuration, "quarkus.datasource.jdbc.url", state, "postgres.jdbc-url");
        put(configuration, "quarkus.datasource.username", state, "postgres.user");
        put(configuration, "quarkus.datasource.password", state, "postgres.password");
        configuration.put("localoffer.sign-in.secret", "portal-sample-secret");
        configuration.put("quarkus.oidc.auth-server-url", NO_SIGN_IN);
        put(configuration, "quarkus.oidc.auth-server-url", state, "keycloak.realm-url");
        put(configuration, "quarkus.mailer.host", state, "mail.smtp-host");
        put(configuration, "quarkus.mailer.port", state, "mail.smtp-port");
        put(configuration, "quarkus.hibernate-search-orm.elasticsearch.hosts", state, "opensearch.hosts");
        configuration.put("localoffer.meaning.folder", meanings());
        return configuration;
    }

    /** Each database of a test is empty: without it, every run would work out anew what the vocabulary means. */
    private static String meanings() {
        String elsewhere = System.getenv("LOCALOFFER_MEANING_FOLDER");
        return elsewhere == null ? repository().resolve(".local/meanings").toString() : elsewhere;
    }

    private static void put(Map<String, String> configuration, String property, Properties state, String fact) {
        String value = state.getProperty(fact);
        if (value != null) {
            configuration.put(property, value);
        }
    }

    /** The realm of the sample sign-ins, without a slash at the end. */
    public String realmUrl() {
        return state.getProperty("keycloak.realm-url");
    }

    /** Where caught mails can be read, without a slash at the end. */
    public String mailUrl() {
        return state.getProperty("mail.url");
    }

    Properties state() {
        return state;
    }

    /** Where the portal hands in its mails, also while the catcher is away. */
    public int smtpPort() {
        return Integer.parseInt(state.getProperty("mail.smtp-port"));
    }

    /** How a client of its own reaches the database. */
    public String jdbcUrl() {
        return state.getProperty("postgres.jdbc-url") + "?user=" + state.getProperty("postgres.user") + "&password="
                + state.getProperty("postgres.password");
    }

    /** Where the engine itself answers, without a slash at the end. */
    public String engineUrl() {
        return engineUrl("opensearch");
    }

    /**
     * Where one node of the engine answers, without a slash at the end.
     *
     * @param node its name in commands, such as {@code opensearch-1}
     */
    public String engineUrl(String node) {
        return state.getProperty(node + ".url");
    }

    @Override
    public void close() {
        launcher.toHandle().destroy();
        try {
            launcher.waitFor();
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The checkout that this module lies in. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("localoffer"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path jar(Path repository) throws IOException {
        try (Stream<Path> jars = Files.list(repository.resolve("service/local-stack/target"))) {
            List<Path> found = jars.filter(jar -> jar.getFileName().toString().matches("local-stack-.*\\.jar"))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalStateException("Build service/local-stack first; found " + found);
            }
            return found.getFirst();
        }
    }

    private void await(String line) {
        try {
            String read = answers.readLine();
            while (read != null && !read.startsWith(line)) {
                read = answers.readLine();
            }
            if (read == null) {
                throw new IllegalStateException("The local stack ended before it said " + line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readState(Path file) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            state.load(reader);
        }
    }
}
