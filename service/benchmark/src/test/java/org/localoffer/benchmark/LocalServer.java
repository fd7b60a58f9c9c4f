package org.localoffer.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server of this machine that answers as a portal or an engine would, and remembers what it was asked. */
public final class LocalServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Set<String> authorizations = new CopyOnWriteArraySet<>();

    public LocalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was posted. */
    public List<String> bodies() {
        return bodies;
    }

    /** What the requests named as their authorization. */
    public Set<String> authorizations() {
        return authorizations;
    }

    /** @param answer by the request's query, decoded; an empty one is answered with status 503 */
    public void answer(String path, Function<String, String> answer) {
        server.createContext(path, exchange -> answer(exchange, answer));
    }

    private void answer(HttpExchange exchange, Function<String, String> answer) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            String query = exchange.getRequestURI().getQuery();
            byte[] body = answer.apply(query == null ? "" : query).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
