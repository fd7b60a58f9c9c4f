package org.localoffer.benchmark.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that each ask again as soon as they are answered, through one pool of connections. */
record Load(HttpClient http, int clients) {

    /** Keeps a target under load; requests on their way at the end are waited for and count. */
    Sample run(Target target, Duration duration) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        List<Future<Client>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                // Each begins elsewhere in the mix, so that they do not ask the same at the same time.
                int first = i * target.requests().size() / clients;
                running.add(threads.submit(() -> client(target.requests(), first, end)));
            }
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        List<Client> ended = new ArrayList<>();
        for (Future<Client> client : running) {
            ended.add(result(client));
        }
        return new Sample(
                ended.stream().flatMapToLong(client -> client.nanos.build()).toArray(),
                ended.stream().mapToLong(client -> client.errors).sum(),
                elapsed);
    }

    private Client client(List<HttpRequest> requests, int first, long end) throws InterruptedException {
        Client client = new Client();
        for (int i = first; System.nanoTime() < end; i++) {
            long asked = System.nanoTime();
            if (isAnswered(requests.get(i % requests.size()))) {
                client.nanos.add(System.nanoTime() - asked);
            } else {
                client.errors++;
            }
        }
        return client;
    }

    private boolean isAnswered(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // A time limit or a broken connection: what the report calls an error.
            return false;
        }
    }

    private static Client result(Future<Client> client) throws InterruptedException {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of the measurement failed", e);
        }
    }

    /** What one client saw. */
    private static final class Client {
        private final LongStream.Builder nanos = LongStream.builder();
        private long errors;
    }
}
