package org.localoffer.stack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.localoffer.stack.server.Server;
import org.localoffer.stack.server.Servers;

/** The servers of one data folder, started in parallel. */
final class Stack {

    private final Map<String, ManagedServer> servers = new LinkedHashMap<>();

    Stack(DataFolder data, List<Server> servers, StackEvents events) {
        for (Server server : servers) {
            this.servers.put(server.name(), new ManagedServer(server, data, events));
        }
    }

    /** The servers that the settings select. */
    static Stack of(DataFolder data, Servers.Settings settings, StackEvents events) throws IOException {
        return new Stack(data, Servers.of(data, settings), events);
    }

    Optional<ManagedServer> server(String name) {
        return Optional.ofNullable(servers.get(name));
    }

    List<Server> all() {
        return servers.values().stream().map(ManagedServer::server).toList();
    }

    /** Begins to start all servers; progress is reported to the events. */
    void startAll() {
        startAll(Set.of(), CompletableFuture.completedFuture(null));
    }

    /** As {@link #startAll()}, but those named in {@code late} start once {@code signal} completes. */
    void startAll(Set<String> late, CompletableFuture<?> signal) {
        for (ManagedServer server : servers.values()) {
            Thread.ofPlatform().daemon().name("start-" + server.server().name()).start(() -> {
                try {
                    if (late.contains(server.server().name())) {
                        signal.join();
                    }
                    server.start();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    /** Stops all servers in parallel, and returns when all have ended. */
    void stopAll() throws InterruptedException {
        servers.values().forEach(ManagedServer::requestStopForGood);
        for (ManagedServer server : servers.values()) {
            server.awaitStopped();
        }
    }
}
