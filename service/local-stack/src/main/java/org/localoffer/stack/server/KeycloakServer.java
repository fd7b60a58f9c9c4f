package org.localoffer.stack.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.StackException;
import org.localoffer.stack.process.GuardedProcess;
import org.localoffer.stack.process.Launch;

/**
 * Keycloak in development mode with the sample realm. The distribution is unpacked, and built for development mode,
 * once in the servers folder. Each data folder has a light home folder of its own, with links to the large folders,
 * copies of the small ones, and the database. (Keycloak keeps its database below its home folder:
 * https://github.com/keycloak/keycloak/issues/22865.)
 */
final class KeycloakServer implements Server {

    /** Keycloak's exit status after it has built itself, when it has to be started again; see kc.sh. */
    private static final int BUILT_STATUS = 10;

    /** File with the SHA-256 of the realm that the database was created with. */
    private static final String IMPORTED = "imported-realm.sha256";

    /** Below the home folder. */
    private static final String DATABASE = "data/h2";

    private static final Duration IMPORT = Duration.ofMinutes(3);

    private final DataFolder data;
    private final Binaries binaries;
    private final Path zip;
    private final String version;
    private final int port;
    private final boolean makesWay;
    private final Path home;

    /** @param makesWay whether other processes of this machine get the processors first */
    KeycloakServer(DataFolder data, Binaries binaries, Path zip, String version, int port, boolean makesWay) {
        this.data = data;
        this.binaries = binaries;
        this.zip = zip;
        this.version = version;
        this.port = port;
        this.makesWay = makesWay;
        this.home = data.resolve("keycloak");
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak " + version;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Path shared = binaries.provide("keycloak-" + version, folder -> {
            Binaries.unzipBelowTopFolder(zip, folder);
            build(folder);
        });
        layOut(home, shared);
        createDatabase(shared, SampleRealm.read());
    }

    /** Makes a light home folder, or makes it anew around the database that it has. */
    private static void layOut(Path home, Path shared) throws IOException {
        for (String part : List.of("lib", "providers", "themes", "conf")) {
            DataFolder.delete(home.resolve(part));
        }
        Files.createDirectories(home.resolve("lib"));
        for (String big : List.of("lib/app", "lib/lib", "providers")) {
            Files.createSymbolicLink(home.resolve(big), shared.resolve(big));
        }
        copyFiles(shared.resolve("lib"), home.resolve("lib"));
        copyFiles(shared.resolve("lib/quarkus"), home.resolve("lib/quarkus"));
        copyFiles(shared.resolve("conf"), home.resolve("conf"));
        SignInTheme.copyTo(home.resolve("themes"));
    }

    @Override
    public Launch launch() {
        return launchIn(home, List.of());
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Http.get(realmUrl()).filter(answer -> answer.statusCode() == 200).isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("keycloak.realm-url", realmUrl());
    }

    private String realmUrl() {
        return "http://localhost:" + port + "/realms/" + SampleRealm.NAME;
    }

    /**
     * Creates the database where there is none, or one of another realm. To create its tables and to import a realm takes
     * Keycloak longer than everything else that it does at a start, so that is done once for each realm, in the folder of
     * the servers, and copied from there.
     */
    private void createDatabase(Path shared, SampleRealm realm) throws IOException, InterruptedException {
        Path imported = home.resolve(IMPORTED);
        if (DataFolder.readSecret(imported).equals(Optional.of(realm.sha256()))) {
            return;
        }
        DataFolder.delete(home.resolve("data"));
        Path made = binaries.provide(
                "keycloak-" + version + "-" + realm.sha256().substring(0, 8),
                folder -> importInto(folder, shared, realm));
        copyFiles(made, home.resolve(DATABASE));
        // Written last, so that an interrupted preparation is repeated at the next start.
        Files.writeString(imported, realm.sha256());
    }

    private void importInto(Path folder, Path shared, SampleRealm realm) throws IOException, InterruptedException {
        Path first = folder.resolve("home");
        layOut(first, shared);
        Path imports = Files.createDirectories(first.resolve("data/import"));
        Files.write(imports.resolve(SampleRealm.FILE), realm.json());
        GuardedProcess importing = GuardedProcess.start(launchIn(first, List.of("--import-realm")));
        try {
            if (!awaitReady(importing, IMPORT)) {
                throw new StackException("Keycloak could not import the realm.");
            }
        } finally {
            importing.requestStop();
            importing.awaitExit(Duration.ofSeconds(2L * Servers.GRACE_SECONDS));
        }
        copyFiles(first.resolve(DATABASE), folder);
        DataFolder.delete(first);
    }

    private void build(Path folder) throws IOException, InterruptedException {
        GuardedProcess build = GuardedProcess.start(launchIn(folder, List.of()));
        build.awaitExit(Duration.ofMinutes(3));
        if (build.onExit().join() != BUILT_STATUS) {
            throw new StackException("Keycloak could not be built for development mode.");
        }
    }

    private Launch launchIn(Path folder, List<String> options) {
        List<String> command = new ArrayList<>();
        if (makesWay) {
            // Families search before anybody signs in, so on few cores the portal and the search engine get priority.
            // `nice` is replaced by the JVM, so the guard still has the right process id.
            command.addAll(List.of("nice", "-n", "10"));
        }
        command.addAll(List.of(
                Servers.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                // It serves only a few people, so a quick start and little memory matter more than throughput.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf")));
        // From here on, the options are those of Keycloak's own kc.sh. The script is not used, because killing it would
        // leave its JVM running.
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port));
        command.addAll(options);
        return new Launch(command, Map.of(), data.path(), "TERM", Servers.GRACE_SECONDS, data.log(name()));
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (Path file : files) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
