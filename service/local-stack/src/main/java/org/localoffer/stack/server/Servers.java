package org.localoffer.stack.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.Ports;
import org.localoffer.stack.StackException;

/** The servers of one data folder, with their ports taken. */
public final class Servers {

    /** Names of all servers, in the order in which they are listed. */
    public static final List<String> NAMES = List.of("postgres", "opensearch", "keycloak", "mail");

    /**
     * Seconds from the stop signal to KILL. With the portal's five seconds before that, everything is stopped within
     * fifteen; where an archive of classes has to be written first, it may take longer.
     */
    static final int GRACE_SECONDS = 9;

    /** The fact that lists every node of the search engine, as {@code host:port,host:port}. */
    public static final String SEARCH_HOSTS = "opensearch.hosts";

    private Servers() {}

    /**
     * Which servers to start, and how.
     *
     * @param folder         unpacked servers, shared
     * @param only           names of the servers to start
     * @param openSearchHeap heap size of each OpenSearch node as a JVM option has it, such as 512m
     * @param cluster        whether there are three OpenSearch nodes in the place of one
     * @param withPortal     whether a portal starts with them, which sign-in then makes way for
     */
    public record Settings(Path folder, Set<String> only, String openSearchHeap, boolean cluster, boolean withPortal) {
        public Settings {
            for (String name : only) {
                if (!NAMES.contains(name)) {
                    throw StackException.usage(
                            "There is no server " + name + "; there are " + String.join(", ", NAMES) + ".");
                }
            }
            requireHeap(openSearchHeap);
        }
    }

    /** @throws StackException if it is no heap size as a JVM option has it, such as 512m */
    public static void requireHeap(String size) {
        if (!size.matches("[1-9][0-9]{0,6}[mg]")) {
            throw StackException.usage("A heap is a number with m or g, such as 512m, not " + size + ".");
        }
    }

    /** The selected servers, in the order of {@link #NAMES}. */
    public static List<Server> of(DataFolder data, Settings settings) throws IOException {
        Properties versions = new Properties();
        try (InputStream source = DataFolder.class.getResourceAsStream("versions.properties")) {
            versions.load(source);
        }
        Ports ports = new Ports(data);
        Binaries binaries = new Binaries(settings.folder());
        List<Server> servers = new ArrayList<>();
        for (String name : NAMES) {
            if (settings.only().contains(name)) {
                String version = versions.getProperty(name);
                switch (name) {
                    case "postgres" -> servers.add(new PostgresServer(data, binaries, version, ports.take(name)));
                    case "opensearch" ->
                        servers.addAll(OpenSearchServer.of(
                                data,
                                settings.folder().toAbsolutePath(),
                                version,
                                settings.openSearchHeap(),
                                ports,
                                settings.cluster()));
                    case "keycloak" ->
                        servers.add(new KeycloakServer(
                                data,
                                binaries,
                                keycloakZip(version),
                                version,
                                ports.take(name),
                                settings.withPortal()));
                    case "mail" ->
                        servers.add(new MailServer(data, version, ports.take(name), ports.take("mail-http")));
                    default -> throw new IllegalStateException("There is no server " + name);
                }
            }
        }
        return servers;
    }

    /** The java command of the launcher's own JVM, which is used for the servers too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The launcher's class path in absolute form, for servers that are classes of ours: they run in another folder. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path keycloakZip(String version) throws IOException {
        try {
            Path jar = Path.of(Servers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("servers/keycloak-quarkus-dist-" + version + ".zip");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
