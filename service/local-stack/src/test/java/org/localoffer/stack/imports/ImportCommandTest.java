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
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.localoffer.stack.StackException;
import org.localoffer.stack.process.PropertyFile;

/** Tests the import command with a management port that answers as the portal does. */
class ImportCommandTest {

    private static final String RUNNING = """
            {"state":"running","rows_total":4,"rows_done":2,"added":1,"changed":0,"same":0,"retired":0,"refused":1,
             "refusals":[],"failure":null}""";
    private static final String DONE = """
            {"state":"done","rows_total":4,"rows_done":4,"added":1,"changed":1,"same":0,"retired":3,"refused":2,"left_out":5,
             "warned":2,"refusals":[{"row":2,"reason":"no name"},{"row":4,"reason":"no provider"}],
             "warnings":[{"row":3,"column":"From","value":"young","problem":"is not an age"},
             {"row":3,"column":"Email","value":null,"problem":"may be a person's"}],"failure":null}""";
    private static final String MANY_WARNINGS = """
            {"state":"done","rows_total":40,"rows_done":40,"added":40,"changed":0,"same":0,"retired":0,"refused":0,
             "left_out":0,"warned":40,"refusals":[],"warnings":[%s],"failure":null}""".formatted(IntStream.range(2, 42)
            .mapToObj("{\"row\":%d,\"column\":\"To\",\"value\":\"x\",\"problem\":\"is not an age\"}"::formatted)
            .collect(Collectors.joining(",")));
    private static final String FAILED = """
            {"state":"failed","rows_total":null,"rows_done":0,"added":0,"changed":0,"same":0,"retired":0,"refused":0,
             "refusals":[],"failure":"the file is not CSV"}""";

    private static final String REMARKS =
            "row,what,column,value,what became of it\n3,warning,From,young,is not an age\n";

    private final Path data;
    private final Path file;
    private final HttpServer portal;
    private final List<String> requests = new ArrayList<>();
    private final Deque<String> jobs = new ArrayDeque<>();
    private int postStatus = 201;
    private String postAnswer = "{\"id\":\"7\"}";
    private String postedMapping = "";
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

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
        Result result = run(csv());
        assertThat(result.exitCode()).isZero();
        assertThat(result.output().lines().limit(13))
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
                        "  row 4: no provider",
                        "warnings 2",
                        "  row 3: From \"young\" is not an age",
                        "  row 3: Email may be a person's");
        assertThat(requests)
                .containsExactly(
                        "POST ?format=csv&name=clubs+%26+more.csv&dryRun=false&retireMissing=false&size=14 Bearer sesame",
                        "PUT /7/pieces/0 Bearer sesame",
                        "POST /7/start Bearer sesame",
                        "GET /7 Bearer sesame",
                        "GET /7 Bearer sesame",
                        "GET /7/remarks.csv Bearer sesame");
        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("name\nSwimming\n");
        assertThat(postedMapping).isEmpty();
    }

    @Test
    void allRemarksAreSavedToAFileWhosePathIsPrinted() throws Exception {
        jobs.addAll(List.of(DONE, DONE));
        String told = run(csv()).output().lines().toList().getLast();
        Path written = Path.of(told.replace("Every refusal and warning: ", ""));
        assertThat(written).hasParent(data.resolve("imports").toAbsolutePath()).hasContent(REMARKS);
        assertThat(String.valueOf(written.getFileName())).matches("clubs & more-[0-9-]+\\.csv");

        Path said = data.resolve("here.csv");
        assertThat(run(new FileToImport("csv", file, null, false, false, said)).output())
                .endsWith("Every refusal and warning: " + said.toAbsolutePath() + "\n");
        assertThat(said).hasContent(REMARKS);
    }

    @Test
    void theScreenShowsTheFirstWarningsAndCountsTheRest() throws Exception {
        jobs.add(MANY_WARNINGS);
        assertThat(run(csv()).output())
                .contains("warnings 40", "  row 21: To \"x\" is not an age\n  and 20 more\n")
                .doesNotContain("row 22:");
    }

    @Test
    void aLargeFileIsSentInChunks() throws Exception {
        jobs.add(RUNNING.replace("running", "done").replace("\"refused\":1", "\"refused\":0"));
        byte[] large = new byte[2_500_000];
        Arrays.fill(large, (byte) 'a');
        Path path = Files.write(data.resolve("large.csv"), large);
        run(new FileToImport("csv", path, null, false, false, null));
        assertThat(requests)
                .filteredOn(request -> request.startsWith("PUT"))
                .containsExactly(
                        "PUT /7/pieces/0 Bearer sesame",
                        "PUT /7/pieces/1 Bearer sesame",
                        "PUT /7/pieces/2 Bearer sesame");
        assertThat(sent.toByteArray()).isEqualTo(large);
    }

    @Test
    void aMappingFileIsSentAndABuiltInMappingIsNamed() throws Exception {
        Path mapping = Files.writeString(data.resolve("ours.yaml"), "name: Title\n");
        jobs.addAll(List.of(DONE, DONE));
        run(new FileToImport("csv", file, mapping.toString(), true, false, null));
        assertThat(postedMapping).isEqualTo("name: Title\n");
        assertThat(requests.getFirst()).contains("dryRun=true", "mapping=ours.yaml");
        requests.clear();
        run(new FileToImport("csv", file, "gias", false, false, null));
        assertThat(postedMapping).isEmpty();
        assertThat(requests.getFirst()).contains("mapping=gias");
    }

    @Test
    void failedImportHasExitCodeOneAndItsReason() throws Exception {
        jobs.add(FAILED);
        Result result = run(csv());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("The import failed: the file is not CSV");
    }

    @Test
    void refusalsOfThePortalAreShownUnchanged() {
        postStatus = 400;
        postAnswer = "{\"title\":\"Bad request\",\"detail\":\"There is no format xyz\"}";
        assertThatThrownBy(() -> run(new FileToImport("xyz", file, null, false, false, null)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("There is no format xyz");
    }

    @Test
    void withoutAPortalItSaysHowToStartOne() throws Exception {
        Files.delete(data.resolve("run.properties"));
        assertThatThrownBy(() -> run(csv()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("./localoffer run");
    }

    @Test
    void missingFileIsWrongUsage() {
        assertThatThrownBy(
                        () -> run(new FileToImport("csv", data.resolve("no-such-file.csv"), null, false, false, null)))
                .isInstanceOfSatisfying(
                        StackException.class, e -> assertThat(e.exitCode()).isEqualTo(StackException.WRONG_USAGE));
    }

    private record Result(int exitCode, String output) {}

    private FileToImport csv() {
        return new FileToImport("csv", file, null, false, false, null);
    }

    private Result run(FileToImport request) throws IOException, InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = ImportCommand.run(request, data, new PrintStream(output, true, StandardCharsets.UTF_8), false);
        return new Result(exitCode, output.toString(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring("/q/localoffer/imports".length());
        requests.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        String method = exchange.getRequestMethod();
        byte[] told = exchange.getRequestBody().readAllBytes();
        boolean first = path.startsWith("?");
        if (first) {
            postedMapping = new String(told, StandardCharsets.UTF_8);
        } else if (method.equals("PUT")) {
            sent.writeBytes(told);
        }
        int status = first ? postStatus : method.equals("PUT") ? 204 : method.equals("POST") ? 202 : 200;
        String text = method.equals("PUT")
                ? ""
                : method.equals("POST") ? postAnswer : path.endsWith("/remarks.csv") ? REMARKS : jobs.removeFirst();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
