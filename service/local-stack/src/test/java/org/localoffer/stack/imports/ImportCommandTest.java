package org.localoffer.stack.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.localoffer.stack.StackException;
import org.localoffer.stack.process.PropertyFile;

/** The import command against a management port that answers as the portal's contract says. */
class ImportCommandTest {

    private static final String RUNNING = """
            {"state":"running","rows_total":4,"rows_done":2,"added":1,"changed":0,"same":0,"retired":0,"refused":1,
             "refusals":[],"failure":null}""";
    private static final String DONE = """
            {"state":"done","rows_total":4,"rows_done":4,"added":1,"changed":1,"same":0,"retired":3,"refused":2,"left_out":5,
             "refusals":[{"row":2,"reason":"no name"},{"row":4,"reason":"no provider"}],"failure":null}""";
    private static final String FAILED = """
            {"state":"failed","rows_total":null,"rows_done":0,"added":0,"changed":0,"same":0,"retired":0,"refused":0,
             "refusals":[],"failure":"the file is not CSV"}""";

    private final Path data;
    private final Path file;
    private final HttpServer portal;
    private final List<String> requests = new ArrayList<>();
    private final Deque<String> jobs = new ArrayDeque<>();
    private int postStatus = 202;
    private String postAnswer = "{\"id\":\"7\"}";
    private JsonNode posted = new ObjectMapper().nullNode();

    ImportCommandTest(@TempDir Path folder) throws IOException {
        this.data = folder;
        this.file = Files.writeString(folder.resolve("clubs & more.csv"), "name\nSwimming\n");
        this.portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void startPortal() {
        portal.createContext("/q/localoffer/imports", this::answer);
        portal.start();
        PropertyFile.write(
                data.resolve("run.properties"),
                Map.of(
                        "portal.pid", Long.toString(ProcessHandle.current().pid()),
                        "portal.management-port",
                                Integer.toString(portal.getAddress().getPort())));
        PropertyFile.writeSecret(data.resolve("management-secret"), "sesame\n");
    }

    @AfterEach
    void stopPortal() {
        portal.stop(0);
    }

    @Test
    void everyRefusedRowIsReportedWithItsReason() throws Exception {
        jobs.addAll(List.of(RUNNING, DONE));
        Result result = run("csv", file.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.output().lines())
                .containsExactly(
                        "2 of 4 rows",
                        "4 of 4 rows",
                        "added    1",
                        "changed  1",
                        "same     0",
                        "retired  3",
                        "left out 5",
                        "refused  2",
                        "  row 2: no name",
                        "  row 4: no provider");
        assertThat(requests)
                .containsExactly(
                        "POST ?format=csv&name=clubs+%26+more.csv&dryRun=false&retireMissing=false Bearer sesame",
                        "GET /7 Bearer sesame", "GET /7 Bearer sesame");
        assertThat(new String(
                        Base64.getDecoder().decode(posted.path("file_base64").asText()), StandardCharsets.UTF_8))
                .isEqualTo("name\nSwimming\n");
        assertThat(posted.path("mapping_text").isNull()).isTrue();
    }

    @Test
    void mappingFileIsSentAndABuiltInOneIsNamed() throws Exception {
        Path mapping = Files.writeString(data.resolve("ours.yaml"), "name: Title\n");
        jobs.addAll(List.of(DONE, DONE));
        run("csv", file.toString(), "--mapping", mapping.toString(), "--dry-run");
        assertThat(posted.path("mapping_text").asText()).isEqualTo("name: Title\n");
        assertThat(requests.getFirst()).contains("dryRun=true", "mapping=ours.yaml");
        requests.clear();
        run("csv", file.toString(), "--mapping", "gias");
        assertThat(posted.path("mapping_text").isNull()).isTrue();
        assertThat(requests.getFirst()).contains("mapping=gias");
    }

    @Test
    void failedImportHasExitCodeOneAndItsReason() throws Exception {
        jobs.add(FAILED);
        Result result = run("csv", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("The import failed: the file is not CSV");
    }

    @Test
    void refusalOfThePortalIsShownInItsOwnWords() {
        postStatus = 400;
        postAnswer = "{\"title\":\"Bad request\",\"detail\":\"There is no format xyz\"}";
        assertThatThrownBy(() -> run("xyz", file.toString()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("There is no format xyz");
    }

    @Test
    void withoutAPortalItSaysHowToStartOne() throws Exception {
        Files.delete(data.resolve("run.properties"));
        assertThatThrownBy(() -> run("csv", file.toString()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("./localoffer run");
    }

    @Test
    void missingFileIsWrongUsage() {
        assertThatThrownBy(() -> run("csv", "no-such-file.csv"))
                .isInstanceOfSatisfying(
                        StackException.class, e -> assertThat(e.exitCode()).isEqualTo(StackException.WRONG_USAGE));
    }

    private record Result(int exitCode, String output) {}

    private Result run(String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", data.toString()));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = ImportCommand.run(all, new PrintStream(output, true, StandardCharsets.UTF_8), false);
        return new Result(exitCode, output.toString(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring("/q/localoffer/imports".length());
        requests.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        boolean post = exchange.getRequestMethod().equals("POST");
        if (post) {
            posted = new ObjectMapper().readTree(exchange.getRequestBody());
        }
        byte[] body = (post ? postAnswer : jobs.removeFirst()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(post ? postStatus : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
