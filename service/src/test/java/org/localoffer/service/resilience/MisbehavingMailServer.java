package org.localoffer.service.resilience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A misbehaving mail server, on the port of a killed one. */
final class MisbehavingMailServer implements AutoCloseable {

    private final ServerSocket server;
    private final String refused;
    private final boolean answers;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    private MisbehavingMailServer(int port, String refused, boolean answers) {
        this.refused = refused;
        this.answers = answers;
        try {
            this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** A server that permanently refuses one recipient with 550 and accepts all other mails. */
    static MisbehavingMailServer refusing(int port, String recipient) {
        return new MisbehavingMailServer(port, recipient.toLowerCase(Locale.ROOT), true);
    }

    /** A server that accepts connections but never responds. */
    static MisbehavingMailServer silent(int port) {
        return new MisbehavingMailServer(port, "", false);
    }

    /** Recipients of accepted mails. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    /** Number of connections since the start. */
    int connections() {
        return connections.size();
    }

    private void listen() {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                if (answers) {
                    Thread.ofVirtual().start(() -> talk(connection));
                }
            }
        } catch (IOException e) {
            // The server was closed because the test is over.
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = connection.getOutputStream();
            say(out, "220 test");
            String recipient = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toLowerCase(Locale.ROOT);
                if (command.startsWith("rcpt to:")) {
                    recipient = command.substring("rcpt to:".length()).replaceAll("[<>\\s]", "");
                    say(out, recipient.equals(refused) ? "550 No such mailbox" : "250 OK");
                } else if (command.equals("data")) {
                    say(out, "354 Go on");
                    skipMail(lines);
                    accepted.add(recipient);
                    say(out, "250 OK");
                } else {
                    say(out, command.equals("quit") ? "221 Bye" : "250 OK");
                }
            }
        } catch (IOException e) {
            // The client disconnected.
        }
    }

    private static void skipMail(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
