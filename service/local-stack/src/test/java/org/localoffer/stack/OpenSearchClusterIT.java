package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.localoffer.stack.process.PropertyFile;

/** Three nodes of one cluster, each of which is killed and started on its own. */
@Tag("long")
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenSearchClusterIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path state;
    private final Launcher launcher;

    OpenSearchClusterIT(@TempDir Path folder) throws IOException {
        this.state = folder.resolve("state.properties");
        this.launcher = Launcher.start(
                "servers",
                "--data",
                folder.resolve("data").toString(),
                "--servers",
                Launcher.SERVERS.toString(),
                "--state",
                state.toString(),
                "--only",
                "opensearch",
                "--opensearch-cluster",
                "--opensearch-heap",
                "256m");
    }

    @AfterAll
    void stopServers() {
        launcher.close();
        http.close();
    }

    @Test
    void aKilledNodeLosesNothingAndJoinsAgain() throws Exception {
        launcher.awaitLine("READY all");
        String port = fact("opensearch-2.port");
        assertThat(fact("opensearch.hosts").split(","))
                .containsExactly(
                        "127.0.0.1:" + fact("opensearch-1.port"),
                        "127.0.0.1:" + port,
                        "127.0.0.1:" + fact("opensearch-3.port"));
        send(1, "PUT", "/kept", "{\"settings\":{\"auto_expand_replicas\":\"0-2\"}}");
        send(1, "PUT", "/kept/_doc/1?refresh=true", "{\"name\":\"acknowledged\"}");
        awaitGreen(1, 3);

        assertThat(launcher.say("kill opensearch-2")).isEqualTo("OK kill opensearch-2");

        for (int node : List.of(1, 3)) {
            assertThat(send(node, "GET", "/kept/_search", "")
                            .at("/hits/hits/0/_source/name")
                            .asText())
                    .isEqualTo("acknowledged");
            awaitGreen(node, 2);
        }
        assertThat(launcher.say("start opensearch-2")).isEqualTo("OK start opensearch-2");
        assertThat(fact("opensearch-2.port")).isEqualTo(port);
        awaitGreen(2, 3);
        assertThat(send(2, "GET", "/kept/_count", "").path("count").asInt()).isEqualTo(1);
    }

    private void awaitGreen(int node, int nodes) throws InterruptedException {
        Launcher.await(A_MINUTE, () -> {
            JsonNode health = send(node, "GET", "/_cluster/health", "");
            return health.path("status").asText().equals("green")
                    && health.path("number_of_nodes").asInt() == nodes;
        });
    }

    private JsonNode send(int node, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fact("opensearch-" + node + ".url") + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String fact(String name) {
        Map<String, String> facts = PropertyFile.read(state);
        assertThat(facts).containsKey(name);
        return String.valueOf(facts.get(name));
    }
}
