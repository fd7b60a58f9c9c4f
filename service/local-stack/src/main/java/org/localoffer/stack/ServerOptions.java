package org.localoffer.stack;

import java.nio.file.Path;
import java.util.Set;

import picocli.CommandLine.Option;

import org.localoffer.stack.server.Servers;

/** Options of every command that starts servers. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ServerOptions {

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Data folder.")
    Path data;

    @Option(
            names = "--servers",
            paramLabel = "DIR",
            required = true,
            description = "Folder of unpacked servers, shared by all data folders.")
    Path servers;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "The servers to start: all, or some of postgres,opensearch,keycloak,mail.")
    Set<String> only = Set.copyOf(Servers.NAMES);

    @Option(
            names = "--opensearch-heap",
            paramLabel = "SIZE",
            defaultValue = "512m",
            description = "Memory of OpenSearch, such as 512m (the default).")
    String openSearchHeap;

    /**
     * The settings of servers that start with a portal, or without one.
     *
     * @throws StackException for a server that there is not, or what is no size
     */
    Servers.Settings settings(boolean withPortal) {
        return new Servers.Settings(servers, only, openSearchHeap, withPortal);
    }
}
