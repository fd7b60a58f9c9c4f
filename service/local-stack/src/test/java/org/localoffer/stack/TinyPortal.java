package org.localoffer.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;

/** Takes the place of the portal: answers with its environment, and exits at /end. */
public final class TinyPortal {

    private TinyPortal() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(variable("QUARKUS_HTTP_PORT"))),
                0);
        server.createContext("/", exchange -> {
            byte[] body = String.join(
                            "\n",
                            variable("QUARKUS_DATASOURCE_JDBC_URL"),
                            variable("QUARKUS_MANAGEMENT_HOST"),
                            variable("LOCALOFFER_MANAGEMENT_SECRET"),
                            variable("LOCALOFFER_PUBLIC_ADDRESS"),
                            variable("QUARKUS_MAILER_HOST") + ":" + variable("QUARKUS_MAILER_PORT"),
                            variable("QUARKUS_MAILER_MOCK"),
                            variable("LOCALOFFER_MEANING_FOLDER"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/end", exchange -> {
            System.out.println("The tiny portal was told to end.");
            Runtime.getRuntime().halt(3);
        });
        server.start();
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("none");
    }
}
