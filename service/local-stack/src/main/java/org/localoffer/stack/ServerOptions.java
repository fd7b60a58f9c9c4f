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
            description = "Memory of each OpenSearch node, such as 512m (the default).")
    String openSearchHeap;

    /**
     * The settings of servers that start with a portal.
     *
     * @throws StackException for a server that there is not, or what is no size
     */
    Servers.Settings withPortal() {
        return new Servers.Settings(servers, only, openSearchHeap, false, true);
    }

    /**
     * The settings of servers that start without a portal.
     *
     * @param cluster whether there are three OpenSearch nodes in the place of one
     * @throws StackException for a server that there is not, or what is no size
     */
    Servers.Settings alone(boolean cluster) {
        return new Servers.Settings(servers, only, openSearchHeap, cluster, false);
    }
}
