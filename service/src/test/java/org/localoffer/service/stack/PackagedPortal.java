package org.localoffer.service.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;

/** The portal as it is deployed: the packaged jar in a process of its own, which can be killed. */
public final class PackagedPortal implements AutoCloseable {

    private static final String SECRET = "for-this-test-only";
    private static final int PIECE = 1_000_000;
    private static final Duration START = Duration.ofSeconds(90);

    /** Tests send in a second what families send in a week. */
    private static final Map<String, String> GENEROUS = Map.of(
            "localoffer.limits.least-time", "PT0S",
            "localoffer.limits.messages-of-a-client", "100000",
            "localoffer.limits.messages", "100000",
            "localoffer.limits.messages-at-once", "100000",
            "localoffer.limits.odd-messages-of-a-client", "100000");

    private final LocalStack stack;
    private final boolean meanings;
    private final Map<String, String> settings;
    private final Map<String, String> more;
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process process;

    private PackagedPortal(LocalStack stack, boolean meanings, Map<String, String> settings, Map<String, String> more) {
        this.stack = stack;
        this.meanings = meanings;
        this.settings = Map.copyOf(settings);
        this.more = Map.copyOf(more);
        this.process = launch();
    }

    /** Starts it and waits until its first page answers. */
    public static PackagedPortal start(LocalStack stack) {
        return awaited(launch(stack, Map.of()));
    }

    /** The same, and it reads questions by their meaning, too. */
    public static PackagedPortal startWithMeanings(LocalStack stack) {
        return awaited(launchWithMeanings(stack, Map.of()));
    }

    /** The same with further variables in its environment, and does not wait. */
    public static PackagedPortal launchWithMeanings(LocalStack stack, Map<String, String> more) {
        return new PackagedPortal(stack, true, GENEROUS, more);
    }

    /** Starts it with further variables in its environment, and does not wait: several may start side by side. */
    public static PackagedPortal launch(LocalStack stack, Map<String, String> more) {
        return new PackagedPortal(stack, false, GENEROUS, more);
    }

    /**
     * Starts one that is to refuse, and waits for its end.
     *
     * @param more further variables; an empty value takes one away
     * @return what it printed
     */
    public static String refusal(LocalStack stack, Map<String, String> more) {
        PackagedPortal portal = launch(stack, more);
        try {
            if (!portal.process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                portal.close();
                throw new AssertionError("It started with " + more);
            }
            return Files.readString(portal.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that it has printed so far, also before a restart. */
    public String printed() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the limits that a council gets. */
    public static PackagedPortal startLimited(LocalStack stack) {
        return awaited(new PackagedPortal(stack, false, Map.of(), Map.of()));
    }

    private static PackagedPortal awaited(PackagedPortal portal) {
        portal.awaitPage();
        return portal;
    }

    /** Ends the process with SIGKILL, as a failing machine would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again on the same ports. */
    public void restart() {
        process = launch();
        awaitPage();
    }

    /** Where a browser finds it, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Its public port. */
    public int port() {
        return port;
    }

    /** A request to its public port. */
    public RequestSpecification given() {
        return RestAssured.given().baseUri("http://127.0.0.1").port(port);
    }

    /** A request to its management port, with the secret. */
    public RequestSpecification management() {
        return managementWithoutSecret().header("Authorization", "Bearer " + SECRET);
    }

    /** A request to its management port from somebody who does not know the secret. */
    public RequestSpecification managementWithoutSecret() {
        return RestAssured.given().baseUri("http://127.0.0.1").port(managementPort);
    }

    /** Names of the listings, at most ten, that the engine finds for a word. */
    public List<String> found(String word) {
        return given().queryParam("q", word)
                .get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("limited", Matchers.is(false))
                .extract()
                .jsonPath()
                .getList("results.findAll { it.match == 'strong' }.name");
    }

    /** Asks for an import of a CSV file and gives its id, without waiting for it. */
    public String askForImport(String csv, String mapping) {
        return askForImport(csv.getBytes(StandardCharsets.UTF_8), mapping, Map.of());
    }

    /**
     * Asks for an import and gives its id, without waiting for it.
     *
     * @param mapping its text; empty for one that is built in, which the options name
     * @param options further parameters of the request
     */
    public String askForImport(byte[] csv, String mapping, Map<String, String> options) {
        String id = announceImport(csv.length, mapping, options)
                .statusCode(201)
                .extract()
                .path("id");
        int pieces = 0;
        for (int from = 0; from < csv.length; from += PIECE) {
            sendPiece(id, pieces++, Arrays.copyOfRange(csv, from, Math.min(from + PIECE, csv.length)))
                    .statusCode(204);
        }
        startImport(id).statusCode(202);
        return id;
    }

    /** The first step of an import: what is to come. */
    public ValidatableResponse announceImport(long size, String mapping, Map<String, String> options) {
        Map<String, String> parameters =
                new HashMap<>(Map.of("format", "csv", "name", "test.csv", "mapping", "test.yaml"));
        parameters.put("size", Long.toString(size));
        parameters.putAll(options);
        return management()
                .queryParams(parameters)
                .contentType("text/plain; charset=utf-8")
                .body(mapping)
                .post("/q/localoffer/imports")
                .then();
    }

    /** The second step of an import, once for each piece of its file. */
    public ValidatableResponse sendPiece(String id, int position, byte[] piece) {
        return management()
                .contentType("application/octet-stream")
                .body(piece)
                .put("/q/localoffer/imports/" + id + "/pieces/" + position)
                .then();
    }

    /** The last step of an import. */
    public ValidatableResponse startImport(String id) {
        return management().post("/q/localoffer/imports/" + id + "/start").then();
    }

    /** Every refusal and warning of an import, as CSV. */
    public String importRemarks(String id) {
        return management()
                .get("/q/localoffer/imports/" + id + "/remarks.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** How an import goes. */
    public Map<String, Object> importProgress(String id) {
        return management()
                .get("/q/localoffer/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    /** Waits until an import has ended, and gives its report. */
    public Map<String, Object> awaitImport(String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> importProgress(id),
                        report -> "done".equals(report.get("state")) || "failed".equals(report.get("state")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process launch() {
        Path jar = LocalStack.repository().resolve("service/target/quarkus-app/quarkus-run.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        if (meanings) {
            command.add("--add-modules=jdk.incubator.vector");
        } else {
            // It lives for a minute or two: a quick start matters more than throughput. A language model needs both.
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        }
        command.addAll(List.of(
                // As in local-stack: the JVM writes it when it first stops.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile="
                        + jar.resolveSibling(meanings ? "portal-with-meanings.jsa" : "portal-without.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-jar",
                jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        stack.portalConfiguration()
                .forEach((key, value) -> builder.environment().put(variable(key), value));
        settings.forEach((key, value) -> builder.environment().put(variable(key), value));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.environment().put("LOCALOFFER_MANAGEMENT_SECRET", SECRET);
        // It takes memory and a second of each start, and most of these tests do not ask for it.
        builder.environment().put("LOCALOFFER_MEANING_ENABLED", Boolean.toString(meanings));
        builder.environment().putAll(more);
        builder.environment().values().removeIf(String::isEmpty);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return LocalStack.repository().resolve("service/target/packaged-portal-" + port + ".log");
    }

    /**
     * Waits until it says that it is ready: the index is complete and embeddings are there, for which it needs a minute
     * or two of both processors where no folder holds them.
     */
    public void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> managementWithoutSecret().get("/q/health/ready").statusCode() == 200);
    }

    /** Waits until its first page answers. */
    public void awaitPage() {
        Awaitility.await()
                .atMost(START)
                .ignoreExceptions()
                .until(() -> given().get("/").statusCode() == 200);
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * One of those below what the local stack takes. A port that the system chooses is one of those for outgoing
     * connections, and may be taken by one until the portal listens.
     */
    private static int freePort() {
        while (true) {
            try (ServerSocket socket =
                    new ServerSocket(RandomGenerator.getDefault().nextInt(10_000, 20_000))) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Another program has it, so another port is tried.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
