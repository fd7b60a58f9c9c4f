package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.LocalServer;

class OpenLoopTest {

    private static final int MILLISECONDS_OF_AN_ANSWER = 40;

    @Test
    void requestsAreSentAtTheirRateAndNoFaster() throws IOException, InterruptedException {
        try (LocalServer server = new LocalServer();
                HttpClient http = LocalHttp.client()) {
            server.answer("/", query -> "right");
            Sample sample = new OpenLoop(http, 20).run(target(server).inTurn(), Duration.ofMillis(500));
            assertThat(sample.answers()).isEqualTo(10);
            assertThat(sample.errors()).isZero();
            // The tenth is due 450 ms after the first.
            assertThat(sample.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(450));
        }
    }

    /** It answers 25 requests a second, one after another, and is asked 50: those at the end of a second wait for another. */
    @Test
    void serverSlowerThanTheRateShowsItsQueue() throws IOException, InterruptedException {
        try (LocalServer server = new LocalServer();
                HttpClient http = LocalHttp.client()) {
            server.answer("/", query -> slowly());
            Duration duration = Duration.ofSeconds(1);
            Sample open = new OpenLoop(http, 50).run(target(server).inTurn(), duration);
            Sample closed = new ClosedLoop(http, 1).run(target(server).inTurn(), duration);
            assertThat(open.answers()).isEqualTo(50);
            assertThat(open.milliseconds(95)).isGreaterThan(900);
            assertThat(closed.milliseconds(50)).isLessThan(open.milliseconds(95) / 5);
        }
    }

    private static Target target(LocalServer server) {
        return new Target("a server", List.of(LocalHttp.get(URI.create(server.url() + "/"), "text/plain")));
    }

    private static String slowly() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_OF_AN_ANSWER);
            return "right";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
