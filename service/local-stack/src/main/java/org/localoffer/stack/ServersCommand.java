package org.localoffer.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.localoffer.stack.server.Server;
import org.localoffer.stack.server.Servers;

/**
 * Runs servers for a test or a script until standard input ends or a signal comes. Lines for machines on standard
 * output, for people on standard error; commands, one a line, on standard input.
 */
@SuppressWarnings("SystemOut")
final class ServersCommand implements StackEvents {

    private final DataFolder data;
    private final StateFile state;
    private final Stack stack;
    private final AtomicInteger awaited;
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    private ServersCommand(DataFolder data, StateFile state, Servers.Settings settings) throws IOException {
        this.data = data;
        this.state = state;
        this.stack = Stack.of(data, settings, this);
        this.awaited = new AtomicInteger(stack.all().size());
    }

    /**
     * Runs until it is told to stop.
     *
     * @param cluster whether there are three OpenSearch nodes in the place of one
     * @param stateFile where ports and addresses are written
     */
    static int run(ServerOptions options, boolean cluster, Path stateFile) throws IOException, InterruptedException {
        Servers.Settings settings = options.alone(cluster);
        StateFile state = new StateFile(stateFile);
        state.remove();
        ServersCommand command = new ServersCommand(DataFolder.open(options.data, false), state, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(command::stop));
        command.stack.startAll();
        Thread.ofPlatform().daemon().name("commands").start(command::obey);
        return command.exitCode.join();
    }

    @Override
    public void starting(Server server) {
        System.out.println("STARTING " + server.name());
    }

    @Override
    public void ready(Server server, long pid, Duration took) {
        state.add(server, pid);
        System.out.println(String.format(
                Locale.ROOT,
                "READY %s port=%d pid=%d seconds=%.1f",
                server.name(),
                server.port(),
                pid,
                took.toMillis() / 1000.0));
        if (awaited.decrementAndGet() == 0) {
            System.out.println("READY all");
        }
    }

    @Override
    public void failed(Server server, String reason) {
        System.out.println("FAILED " + server.name());
        System.err.println(server.title() + " " + reason + ".\n" + LogTail.of(data.log(server.name())));
        exitCode.complete(1);
    }

    private void obey() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                System.out.println(answer(line.strip()));
                line = lines.readLine();
            }
        } catch (IOException e) {
            System.err.println("Standard input broke: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exitCode.complete(0);
    }

    private String answer(String line) throws InterruptedException {
        String[] words = line.split(" +", -1);
        ManagedServer server = words.length == 2 ? stack.server(words[1]).orElse(null) : null;
        if (server == null) {
            return "ERROR " + line + ": say kill, stop or start, and one of the servers that run here";
        }
        boolean done =
                switch (words[0]) {
                    case "kill" -> {
                        server.kill();
                        yield true;
                    }
                    case "stop" -> {
                        server.stop();
                        yield true;
                    }
                    case "start" -> server.start();
                    default -> false;
                };
        return (done ? "OK " : "ERROR ") + line;
    }

    private void stop() {
        try {
            stack.stopAll();
            state.remove();
            data.close();
        } catch (IOException e) {
            System.err.println("Not everything was tidied up: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
