package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.stack.process.PropertyFile;

/**
 * Tests the run command, with some of the servers and a tiny program in place of the portal. Each test has a folder and
 * ports of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class RunIT {

    private final Path folder;
    private final Path data;
    private final int port;

    RunIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    @Test
    void portalRunsOnTheServersAndStopsWithTheLauncher() throws Exception {
        try (Launcher launcher = run()) {
            launcher.awaitLine("Local Offer is ready: http://localhost:" + port);
            String mails = launcher.awaitLine("Mails the portal sends: ");
            Map<String, String> running = PropertyFile.read(data.resolve("run.properties"));
            assertThat(mails).isEqualTo("Mails the portal sends: " + running.get("mail.url"));
            assertThat(running).containsEntry("portal.url", "http://localhost:" + port);
            assertThat(get("/").lines())
                    .containsExactly(
                            running.get("postgres.jdbc-url"),
                            "127.0.0.1",
                            Files.readString(data.resolve("management-secret")).strip(),
                            "http://localhost:" + port,
                            "127.0.0.1:" + running.get("mail.smtp-port"),
                            "false",
                            Optional.ofNullable(System.getenv("LOCALOFFER_MEANING_FOLDER"))
                                    .orElse(folder.resolve("meanings").toString()));
            ProcessHandle portal = ProcessHandle.of(Long.parseLong(running.getOrDefault("portal.pid", "0")))
                    .orElseThrow();
            launcher.terminate();
            launcher.awaitExit();
            assertThat(launcher.lines()).last().asString().startsWith("Local Offer has stopped.");
            assertThat(portal.isAlive()).isFalse();
            assertThat(data.resolve("run.properties")).doesNotExist();
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void signInStartsAfterThePortalAndSaysWhoCanSignIn() throws Exception {
        try (Launcher launcher = run(List.of("postgres", "keycloak"))) {
            launcher.awaitLine("Ctrl-C stops everything.");
            assertThat(launcher.lines())
                    .containsSubsequence(
                            launcher.awaitLine("Local Offer is ready"),
                            launcher.awaitLine("Keycloak "),
                            "Sample sign-ins (user, password, groups):",
                            "  other-provider     other-provider-sample     /providers/portsmouth-parent-voice",
                            "  admin              admin-sample",
                            "Ctrl-C stops everything.");
        }
    }

    @Test
    void portalThatDiesIsRestarted() throws Exception {
        try (Launcher launcher = run()) {
            launcher.awaitLine("Ctrl-C stops everything.");
            String pid = running("portal.pid");
            HttpClient.newHttpClient()
                    .sendAsync(request("/end"), HttpResponse.BodyHandlers.discarding())
                    .exceptionally(failure -> null);
            launcher.awaitLine("The portal ended with status 3. It starts again in 1 s.");
            launcher.awaitLine("The portal is ready again.");
            assertThat(running("portal.pid")).isNotEqualTo(pid);
            assertThat(get("/")).contains(running("postgres.jdbc-url"));
        }
    }

    @Test
    void portalThatNeverAnsweredStopsEverythingAndShowsWhy() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar at all");
        try (Launcher launcher = run(broken, List.of("postgres"))) {
            assertThat(launcher.awaitExit()).isEqualTo(1);
            assertThat(launcher.lines())
                    .contains("The portal ended with status 1.")
                    .contains("The whole log: " + data.resolve("logs/portal.log"))
                    .anyMatch(line -> line.contains("corrupt jarfile"));
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mail"})
    void serverThatDiesIsRestartedOnItsPortWhileThePortalKeepsRunning(String server) throws Exception {
        try (Launcher launcher = run()) {
            launcher.awaitLine("Ctrl-C stops everything.");
            String port = running(server + ".port");
            String portal = running("portal.pid");

            String first = kill(launcher, server, "1 s.");
            assertThat(running("portal.pid")).isEqualTo(portal);
            assertThat(get("/")).isNotEmpty();
            String second = kill(launcher, server, "2 s.");

            assertThat(List.of(first, second)).doesNotHaveDuplicates();
            assertThat(running(server + ".port")).isEqualTo(port);
            assertThat(running("portal.pid")).isEqualTo(portal);
            assertThat(ProcessHandle.of(Long.parseLong(portal))).isPresent();
            launcher.terminate();
            launcher.awaitExit();
            assertThat(launcher.lines())
                    .filteredOn("Ctrl-C stops everything."::equals)
                    .hasSize(1);
            assertThat(launcher.lines()).last().asString().startsWith("Local Offer has stopped.");
        }
    }

    @Test
    void pendingRestartsDoNotKeepTheLauncherFromStopping() throws Exception {
        try (Launcher launcher = run()) {
            launcher.awaitLine("Ctrl-C stops everything.");
            ProcessHandle.of(Long.parseLong(running("mail.pid"))).orElseThrow().destroyForcibly();
            Launcher.await(Duration.ofSeconds(10), () -> launcher.lines().stream()
                    .anyMatch(line -> line.endsWith("was killed. It starts again in 1 s.")));
            launcher.terminate();
            launcher.awaitExit();
            assertThat(launcher.lines()).last().asString().startsWith("Local Offer has stopped.");
        }
    }

    /** Kills a server, waits until it answers again, and returns its new process id. */
    private String kill(Launcher launcher, String server, String pause) throws Exception {
        String pid = running(server + ".pid");
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        Launcher.await(Duration.ofSeconds(90), () -> !running(server + ".pid").equals(pid));
        assertThat(launcher.lines()).anyMatch(line -> line.endsWith("was killed. It starts again in " + pause));
        return running(server + ".pid");
    }

    private String running(String property) {
        return PropertyFile.read(data.resolve("run.properties")).getOrDefault(property, "0");
    }

    @Test
    void occupiedPortIsReportedBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Launcher launcher = run()) {
            assertThat(taken.isBound()).isTrue();
            assertThat(launcher.awaitExit()).isEqualTo(1);
            assertThat(launcher.lines()).singleElement().asString().contains("Port " + port, "--port");
        }
    }

    @Test
    void freshStartRefusesAFolderWithOtherContent() throws Exception {
        Files.createDirectories(data);
        Path precious = Files.writeString(data.resolve("thesis.txt"), "years of work");
        try (Launcher launcher = run("--fresh")) {
            assertThat(launcher.awaitExit()).isEqualTo(1);
            assertThat(launcher.lines()).singleElement().asString().contains("thesis.txt", "--data");
            assertThat(precious).exists();
        }
    }

    private Launcher run(String... more) throws IOException {
        return run(List.of("postgres", "mail"), more);
    }

    private Launcher run(List<String> servers, String... more) throws IOException {
        return run(tinyPortal(), servers, more);
    }

    private Launcher run(Path portal, List<String> servers, String... more) throws IOException {
        String[] args = {
            "run",
            "--data",
            data.toString(),
            "--servers",
            Launcher.SERVERS.toString(),
            "--port",
            Integer.toString(port),
            "--portal",
            portal.toString(),
            "--meanings",
            folder.resolve("meanings").toString(),
            "--only",
            String.join(",", servers)
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Launcher.start(all);
    }

    private Path tinyPortal() throws IOException {
        Path jar = folder.resolve("portal.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyPortal.class.getName());
        String entry = TinyPortal.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = TinyPortal.class.getClassLoader().getResourceAsStream(entry)) {
            assertThat(code).isNotNull();
            out.putNextEntry(new JarEntry(entry));
            out.write(code.readAllBytes());
        }
        return jar;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(path), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
