package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalServer;
import org.localoffer.benchmark.RunningPortal;

/** The command against a portal and an engine that answer as their contracts say. */
class RelevanceCommandTest {

    private static final String PORTAL_FOUND = """
            {"results":[{"reference":"A1","name":"Swimming","match":"strong"},
                        {"reference":"A2","name":"Football","match":"partial"}],"gap_invited":false,"limited":false}""";
    private static final String PORTAL_GAP = """
            {"results":[{"reference":"A2","name":"Football","match":"partial"}],"gap_invited":true,"limited":false}""";
    private static final String ENGINE_FOUND = """
            {"hits":{"hits":[{"_source":{"card":"%s"}},{"_source":{"card":"%s"}}]}}""".formatted(
            card("{\"reference\":\"A2\",\"name\":\"Football\"}"), card("{\"reference\":\"A1\",\"name\":\"Swimming\"}"));

    private static String card(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private final Path folder;
    private final LocalServer server;

    RelevanceCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = new LocalServer();
    }

    @BeforeEach
    void run() throws IOException {
        Files.writeString(
                folder.resolve("run.properties"),
                "portal.url=" + server.url() + "\nopensearch.url=" + server.url() + "\n");
        Files.writeString(folder.resolve("queries.csv"), """
                id,query,style,expected_top,also_relevant
                Q1,swimming lessons,plain,A1,A2
                Q2,swiming & football,misspelled,A2,
                Q3,wheelchair rugby,gap,,
                """);
        server.answer("/api/v1/listings", query -> query.contains("rugby") ? PORTAL_GAP : PORTAL_FOUND);
        server.answer("/listing-*-read/_search", query -> ENGINE_FOUND);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void bothSidesAreMeasuredAndMissesAreTold() throws IOException, InterruptedException {
        String told = measure();
        assertThat(told)
                .contains("3 questions: 2 with an answer, 1 that nothing answers")
                .containsPattern("success@1 +0\\.500 +0\\.500 +0%")
                .containsPattern("success@3 +1\\.000 +1\\.000 +-")
                .containsPattern("gaps recognised +1 of 1 +0 of 1")
                .contains("Misses: 1")
                .contains("Q2    swiming & football")
                .contains("expected A2 (place 2); first came A1 Swimming")
                .doesNotContain("WARNING");
        JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("out.json")));
        assertThat(json.at("/portal/gaps_recognised").asInt()).isEqualTo(1);
        assertThat(json.at("/closed/success_at_3").isNull()).isTrue();
        assertThat(json.at("/rows/1/portal/rank").asInt()).isEqualTo(2);
        assertThat(json.at("/rows/0/plain_match/came/0").asText()).isEqualTo("A2");
    }

    @Test
    void plainMatchIsAskedAsItIsDefined() throws IOException, InterruptedException {
        measure();
        JsonNode asked = server.bodies().stream()
                .filter(body -> body.contains("swimming lessons"))
                .findFirst()
                .map(RelevanceCommandTest::json)
                .orElseThrow();
        assertThat(asked.at("/query/bool/must/multi_match")).isEqualTo(json("""
                        {"query":"swimming lessons","type":"best_fields","operator":"or","analyzer":"english",
                         "fields":["name^4","summary^2","description","provider"]}"""));
        assertThat(asked.at("/query/bool/filter/0/term/kind").asText()).isEqualTo("listing");
    }

    @Test
    void strongHitIsNoGapWhateverIsInvited() {
        JsonNode both = json(PORTAL_FOUND.replace("\"gap_invited\":false", "\"gap_invited\":true"));
        assertThat(saysGap(both)).isFalse();
        assertThat(saysGap(json(PORTAL_GAP))).isTrue();
        assertThat(saysGap(json(PORTAL_GAP.replace("true", "false")))).isFalse();
    }

    @Test
    void portalThatHasStoppedIsTold() {
        server.close();
        assertThatThrownBy(this::measure)
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("./localoffer run");
    }

    @Test
    void gradesMeasureWhatIsCalledStrongAndTellWhatIsNotGraded() throws IOException, InterruptedException {
        Path grades = Files.writeString(folder.resolve("grades.csv"), """
                id,reference,grade
                Q1,A1,3
                Q2,A2,2
                """);
        String told = measure(List.of(grades), null);
        assertThat(told)
                .contains("3 questions: 2 with an answer, 1 that nothing answers")
                .contains("3 of the 5 listings on the portal's first pages are not graded")
                .containsPattern("success@1 +0\\.500 \\(0\\.000-1\\.000\\) +0\\.500 \\(0\\.000-1\\.000\\) +0%")
                .containsPattern("precision +0\\.500 .* 1 of 2 have grade 2 or 3")
                .containsPattern("gaps recognised +1\\.000");
        assertThat(Files.readString(folder.resolve("ungraded.csv")).lines())
                .containsExactly(
                        "id,query,reference,position,match",
                        "Q1,swimming lessons,A2,2,partial",
                        "Q2,swiming & football,A1,1,strong",
                        "Q3,wheelchair rugby,A2,1,partial");
        JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("out.json")));
        assertThat(json.at("/strong/precision/value").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/strong/precision/high").asDouble()).isEqualTo(1);
        assertThat(json.at("/rows/0/portal/came/0/grade").asInt()).isEqualTo(3);
    }

    @Test
    void otherListingsAreLeftOutOfTheRankingAndNextPagesFillTheFirst() throws IOException, InterruptedException {
        Path grades = Files.writeString(folder.resolve("grades.csv"), "id,reference,grade\nQ1,A1,3\nQ2,A1,2\n");
        server.answer(
                "/other/api/v1/listings",
                query -> query.contains("page=2")
                        ? PORTAL_GAP.replace("A2", "A1").replace("{\"results\"", "{\"pages\":2,\"results\"")
                        : PORTAL_FOUND
                                .replace("A1", "T1")
                                .replace("A2", "T2")
                                .replace("{\"results\"", "{\"pages\":2,\"results\""));
        Files.writeString(
                folder.resolve("run.properties"),
                "portal.url=" + server.url() + "/other\nopensearch.url=" + server.url() + "\n");
        assertThat(measure(List.of(grades), grades))
                .containsPattern("success@1 +1\\.000")
                .containsPattern("plain match[^\\n]*\\Rsuccess@1 +1\\.000 \\(1\\.000-1\\.000\\) +1\\.000")
                .containsPattern("gaps recognised +1\\.000")
                .containsPattern("precision +-");
    }

    private String measure() throws IOException, InterruptedException {
        return measure(List.of(), null);
    }

    private String measure(List<Path> grades, @Nullable Path only) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelevanceInput input = new RelevanceInput(
                List.of(folder.resolve("queries.csv")),
                grades,
                only,
                folder.resolve("out.json"),
                folder.resolve("ungraded.csv"));
        RelevanceCommand.run(
                input, RunningPortal.find(folder, null), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean saysGap(JsonNode page) {
        return PortalSearch.read(List.of(page), MeasuredListings.all()).saysGap();
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
