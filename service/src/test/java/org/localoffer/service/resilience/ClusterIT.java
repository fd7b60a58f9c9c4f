package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.localoffer.service.stack.LocalStack;
import org.localoffer.service.stack.PackagedPortal;

/**
 * Three copies of the portal on one database and an engine of three nodes, while nodes are killed under load. Together
 * they take some 6 GB of memory. The printed figures are of one machine, whose processors they share with the clients.
 */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

    private static final int COPIES = 3;
    private static final int CLIENTS_OF_A_COPY = 4;
    private static final int NODES = 3;
    private static final Duration A_ROUND = Duration.ofSeconds(15);

    /** A copy learns from the balancer who asks; each client is a network of its own, as families are. */
    private static final Map<String, String> BEHIND_A_BALANCER =
            Map.of("LOCALOFFER_TRUSTED_PROXIES", "127.0.0.1", "LOCALOFFER_LIMITS_SEARCHES_OF_A_CLIENT", "1000000");

    private static final List<PackagedPortal> PORTALS = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static LocalStack stack;

    @SuppressWarnings("NullAway.Init")
    private static List<String> questions;

    @BeforeAll
    static void startAll() throws IOException {
        questions = questions();
        stack = LocalStack.startCluster("postgres", "opensearch");
        // One after the other, so that they do not all learn the vocabulary's embeddings where no folder holds them.
        while (PORTALS.size() < COPIES) {
            PackagedPortal portal = PackagedPortal.launchWithMeanings(stack, BEHIND_A_BALANCER);
            PORTALS.add(portal);
            portal.awaitReady();
        }
        awaitCopyOnEachNode();
        SearchLoad.run(PORTALS, CLIENTS_OF_A_COPY * COPIES, questions, A_ROUND);
    }

    @AfterAll
    static void stopAll() {
        PORTALS.forEach(PackagedPortal::close);
        PORTALS.clear();
        if (stack != null) {
            stack.close();
        }
    }

    /** What people asked, as the judged questions have it. */
    private static List<String> questions() throws IOException {
        Path folder = LocalStack.repository().resolve("service/src/test/resources/relevance");
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("judged-.*\\.csv"))
                    .sorted()
                    .toList()) {
                try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(file)) {
                    csv.stream().map(row -> row.getField("query")).forEach(asked::add);
                }
            }
        }
        return asked;
    }

    @Test
    @Order(1)
    void oneTwoAndThreeCopiesAnswerEverySearch() {
        for (int copies = 1; copies <= COPIES; copies++) {
            int clients = copies * CLIENTS_OF_A_COPY;

            SearchLoad.Seen seen = SearchLoad.run(PORTALS.subList(0, copies), clients, questions, A_ROUND);

            System.out.println("Copies: " + copies + ", clients: " + clients + ": " + seen.summary());
            assertThat(seen.failures()).isEmpty();
            assertThat(seen.nanos()).hasSizeGreaterThan(100);
        }
    }

    @Test
    @Order(2)
    void noSearchFailsWhenANodeWithPrimaryShardsIsKilledAndComesBack() {
        String node = cat("shards/" + listingIndex()).getString("find { it.prirep == 'p' }.node");

        assertNoSearchFailsWithout(node, "primary shards");
    }

    @Test
    @Order(3)
    void noSearchFailsWhenTheElectedManagerIsKilledAndComesBack() {
        String node = cat("cluster_manager").getString("[0].node");

        assertNoSearchFailsWithout(node, "the elected manager");
    }

    private static void assertNoSearchFailsWithout(String node, String what) {
        SearchLoad.Seen seen;
        try (SearchLoad load = SearchLoad.start(PORTALS, CLIENTS_OF_A_COPY * COPIES, questions)) {
            load.awaitAnswers(200);
            stack.command("kill " + node);
            load.awaitAnswers(500);
            stack.command("start " + node);
            awaitCopyOnEachNode();
            load.awaitAnswers(200);
            seen = load.end();
        }
        System.out.println("Killed " + node + " with " + what + ": " + seen.summary());
        assertThat(seen.failures()).isEmpty();
    }

    /** Waits until all nodes are there and hold the whole index. */
    private static void awaitCopyOnEachNode() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    JsonPath health = engine("/_cluster/health");
                    assertThat(health.getString("status")).isEqualTo("green");
                    assertThat(health.getInt("number_of_nodes")).isEqualTo(NODES);
                    assertThat(cat("shards/" + listingIndex()).getList("state"))
                            .hasSize(NODES)
                            .containsOnly("STARTED");
                });
    }

    /** The index behind the name that searches use. */
    private static String listingIndex() {
        return cat("aliases/listing-*-read").getString("[0].index");
    }

    private static JsonPath cat(String what) {
        return engine("/_cat/" + what + "?format=json");
    }

    private static JsonPath engine(String path) {
        return RestAssured.get(stack.engineUrl("opensearch-1") + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
