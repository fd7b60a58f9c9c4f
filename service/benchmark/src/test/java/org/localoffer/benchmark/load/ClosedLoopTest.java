package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.LocalServer;

class ClosedLoopTest {

    @Test
    void rightAnswersAndErrorsAreCountedApart() throws IOException, InterruptedException {
        try (LocalServer server = new LocalServer();
                HttpClient http = LocalHttp.client()) {
            server.answer("/", query -> query.equals("wrong") ? "" : "right");
            Target target = new Target(
                    "a server",
                    List.of(
                            LocalHttp.get(URI.create(server.url() + "/?right"), "text/plain"),
                            LocalHttp.get(URI.create(server.url() + "/?wrong"), "text/plain")));
            Sample sample = new ClosedLoop(http, 2).run(target.inTurn(), Duration.ofMillis(100));
            assertThat(sample.answers()).isPositive();
            assertThat(sample.errors()).isPositive();
            assertThat(sample.answers() + sample.errors())
                    .isEqualTo(server.bodies().size());
        }
    }
}
