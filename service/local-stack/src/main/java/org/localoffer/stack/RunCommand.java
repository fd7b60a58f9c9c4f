package org.localoffer.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.localoffer.stack.server.Http;
import org.localoffer.stack.server.SampleRealm;
import org.localoffer.stack.server.Server;
import org.localoffer.stack.server.Servers;

/**
 * Runs the portal on its servers until a signal comes or something cannot be started. The portal starts as soon as
 * PostgreSQL answers: it copes without the search engine, which is often slower, and without the sign-in, which starts
 * last. What answered once and then ends starts again, and leaves all others running, as it would at a council.
 */
@SuppressWarnings("SystemOut")
final class RunCommand implements StackEvents {

    static final String PORTAL = "portal";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Families search before anybody signs in: on two cores, search answers four or five seconds sooner when the sign-in
     * waits for the portal, which costs the sign-in three.
     */
    private static final Set<String> LATE = Set.of("keycloak");

    /** A first start takes the portal longer; the sign-in does not wait for that. */
    private static final long LATE_SECONDS = 15;

    private final long begun = System.nanoTime();
    private final DataFolder data;
    private final int port;
    private final PortalStarter starter;
    private final StateFile state;
    private final Stack stack;
    private final Map<String, String> environment;
    private final List<SampleRealm.SignIn> signIns;
    private final Set<String> ready = new HashSet<>();
    private final Restarts restarts = new Restarts();
    private final CompletableFuture<Void> portalAnswers = new CompletableFuture<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private @Nullable Portal portal;
    private boolean stopping;

    /** Starts the portal with additions to its environment. */
    private interface PortalStarter {
        Portal start(Map<String, String> environment, DataFolder data) throws IOException;
    }

    private RunCommand(RunOptions options, PortalStarter starter) throws IOException, InterruptedException {
        this.port = options.port;
        if (!Ports.isFree(port)) {
            throw new StackException("Port " + port + " is in use by another program."
                    + " Choose another, for example: ./localoffer run --port " + (port + 1));
        }
        Servers.Settings settings = options.servers.withPortal();
        this.data = DataFolder.open(options.servers.data, options.fresh);
        this.starter = starter;
        this.state = new StateFile(data.resolve(DataFolder.RUN_FILE));
        this.stack = Stack.of(data, settings, this);
        this.environment = PortalEnvironment.of(port, data, Optional.ofNullable(options.meanings), stack.all());
        this.signIns = SampleRealm.read().signIns();
    }

    /**
     * Runs the portal on its servers.
     *
     * @param jar the packaged portal
     * @param heap most memory of its heap as a JVM option has it
     */
    static int run(RunOptions options, Path jar, String heap) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new StackException("There is no portal at " + jar + ". Build it first: ./mvnw -DskipTests package");
        }
        Servers.requireHeap(heap);
        return new RunCommand(options, (environment, data) -> Portal.packaged(jar, heap, environment, data)).run();
    }

    /** As {@link #run}, with a command in the portal's place. */
    static int dev(RunOptions options, List<String> command) throws IOException, InterruptedException {
        return new RunCommand(options, (environment, data) -> Portal.onTerminal(command, environment)).run();
    }

    private int run() throws IOException {
        state.remove();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        stack.startAll(LATE, portalAnswers.completeOnTimeout(null, LATE_SECONDS, TimeUnit.SECONDS));
        return exitCode.join();
    }

    @Override
    public void starting(Server server) {
        System.out.println(server.title() + " is starting.");
    }

    @Override
    public synchronized void ready(Server server, long pid, Duration took) {
        if (stopping) {
            return;
        }
        System.out.println(server.title() + " is ready (" + seconds(took) + ").");
        state.add(server, pid);
        if (!restarts.answers(server.name())) {
            return;
        }
        ready.add(server.name());
        if (server.name().equals("postgres")) {
            Thread.ofPlatform().daemon().name("start-portal").start(this::startPortal);
        }
        printWhatToTry();
    }

    @Override
    public synchronized void failed(Server server, String reason) {
        if (stopping) {
            return;
        }
        String what = server.title() + " " + reason;
        if (!restarts.startAgain(server.name(), what, () -> startAgain(server))) {
            fail(what, LogTail.of(data.log(server.name())));
        }
    }

    private void startAgain(Server server) throws InterruptedException {
        ManagedServer managed = stack.server(server.name()).orElseThrow();
        // It may still run, without answering.
        managed.kill();
        managed.start();
    }

    private void startPortal() {
        try {
            Portal started = launchPortal();
            if (started != null) {
                awaitPortal(started);
            }
        } catch (IOException e) {
            portalFailed("The portal could not be started", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void portalFailed(String what, String why) {
        if (!stopping && !restarts.startAgain(PORTAL, what, this::startPortal)) {
            fail(what, why);
        }
    }

    private synchronized @Nullable Portal launchPortal() throws IOException {
        if (stopping) {
            return null;
        }
        System.out.println("The portal is starting.");
        Portal started = starter.start(environment, data);
        portal = started;
        started.onExit().thenAccept(status -> portalEnded(started, status)).exceptionally(failure -> null);
        return started;
    }

    private void awaitPortal(Portal started) throws InterruptedException {
        long asked = System.nanoTime();
        while (started.isAlive() && since(asked).compareTo(PATIENCE) < 0) {
            if (answers(started)) {
                portalReady(started);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        if (started.isAlive()) {
            // Its end, which is told like any other.
            System.err.println("The portal did not answer within " + PATIENCE.toMinutes() + " minutes.");
            started.stop();
        }
    }

    private boolean answers(Portal started) throws InterruptedException {
        return switch (started) {
            case Portal.Packaged packaged ->
                Http.get("http://127.0.0.1:" + port + "/")
                        .filter(answer -> answer.statusCode() < 500)
                        .isPresent();
            // Each request makes quarkus:dev try once more to start an application that does not start.
            case Portal.OnTerminal onTerminal -> Ports.answers(port);
        };
    }

    private synchronized void portalReady(Portal started) {
        if (stopping) {
            return;
        }
        String url = PortalEnvironment.publicAddress(port);
        state.add(Map.of(
                "portal.url", url,
                "portal.port", Integer.toString(port),
                "portal.management-port", environment.getOrDefault(PortalEnvironment.MANAGEMENT_PORT, ""),
                "portal.pid", Long.toString(started.pid())));
        if (!restarts.answers(PORTAL)) {
            System.out.println("The portal is ready again.");
            return;
        }
        ready.add(PORTAL);
        System.out.println("Local Offer is ready: " + url + " (" + seconds(since(begun)) + ")");
        portalAnswers.complete(null);
        printWhatToTry();
    }

    /** Once, when the last of the portal and its servers is ready. */
    private void printWhatToTry() {
        List<Server> servers = stack.all();
        if (!ready.contains(PORTAL) || ready.size() <= servers.size()) {
            return;
        }
        for (Server server : servers) {
            switch (server.name()) {
                case "keycloak" -> printSignIns();
                case "mail" ->
                    System.out.println(
                            "Mails the portal sends: " + server.facts().get("mail.url"));
                default -> {}
            }
        }
        System.out.println("Ctrl-C stops everything.");
    }

    private void printSignIns() {
        System.out.println("Sample sign-ins (user, password, groups):");
        for (SampleRealm.SignIn signIn : signIns) {
            System.out.println(String.format(
                            Locale.ROOT,
                            "  %-18s %-25s %s",
                            signIn.user(),
                            signIn.password(),
                            String.join(" ", signIn.groups()))
                    .stripTrailing());
        }
    }

    private void portalEnded(Portal ended, int status) {
        if (ended instanceof Portal.OnTerminal) {
            // It has the terminal: Ctrl-C and its own "q" end it first, and it has said what went wrong.
            exitCode.complete(status);
            return;
        }
        portalFailed("The portal " + ManagedServer.howItEnded(status), LogTail.of(data.log(PORTAL)));
    }

    private synchronized void fail(String what, String why) {
        if (!stopping && !exitCode.isDone()) {
            System.err.println(what + ".\n" + why);
            exitCode.complete(1);
        }
    }

    private void stop() {
        Portal running;
        synchronized (this) {
            stopping = true;
            running = portal;
        }
        System.out.println("Local Offer is stopping (after a new build this takes some ten seconds).");
        try {
            if (running != null) {
                running.stop();
            }
            stack.stopAll();
            state.remove();
            data.close();
            System.out.println("Local Offer has stopped. Its data is kept in " + data.path());
        } catch (IOException e) {
            System.err.println("Not everything was tidied up: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
