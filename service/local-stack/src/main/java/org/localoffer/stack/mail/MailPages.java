package org.localoffer.stack.mail;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Shows the mailbox over HTTP: a page for people at /, and JSON for tests at /messages, which DELETE empties. */
final class MailPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mails the portal sent</title>
            <style>
            body { font: 1.1rem/1.5 sans-serif; max-width: 45rem; margin: 0 auto; padding: 1rem; }
            article { border-top: 1px solid #505a5f; }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>Mails the portal sent</h1>
            <p>None of them left this machine. Newest first; kept in memory until the portal stops, 1000 at most.</p>
            """;

    private static final String FOOT = """
            </main>
            </body>
            </html>
            """;

    private final HttpServer server;
    private final Mailbox mailbox;
    private final ObjectMapper json = new ObjectMapper();

    private MailPages(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    /** Binds the port; requests are answered after start(). */
    static MailPages on(InetAddress address, int port, Mailbox mailbox) throws IOException {
        return new MailPages(HttpServer.create(new InetSocketAddress(address, port), 0), mailbox);
    }

    void start() {
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            switch (path) {
                case "/" -> {
                    if (method.equals("GET")) {
                        page(exchange);
                    } else {
                        refuse(exchange, "GET");
                    }
                }
                case "/messages" -> {
                    switch (method) {
                        case "GET" -> messages(exchange);
                        case "DELETE" -> {
                            mailbox.empty();
                            exchange.sendResponseHeaders(204, -1);
                        }
                        default -> refuse(exchange, "GET, DELETE");
                    }
                }
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        List<CaughtMail> newestFirst = mailbox.all().reversed();
        try (Writer html = body(exchange, "text/html; charset=utf-8")) {
            html.write(HEAD);
            if (newestFirst.isEmpty()) {
                html.write("<p>No mail yet.</p>\n");
            }
            for (CaughtMail mail : newestFirst) {
                html.write(article(mail));
            }
            html.write(FOOT);
        }
    }

    private static String article(CaughtMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>To: %s<br>From: %s<br>Time: <time datetime="%s">%s</time></p>
                <pre>%s</pre>
                </article>
                """.formatted(
                        escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        mail.received().truncatedTo(ChronoUnit.SECONDS),
                        TIME.format(mail.received()),
                        escaped(mail.text()));
    }

    private void messages(HttpExchange exchange) throws IOException {
        try (Writer body = body(exchange, "application/json")) {
            json.writeValue(body, mailbox.all());
        }
    }

    private static Writer body(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        return new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8);
    }

    private static void refuse(HttpExchange exchange, String allowed) throws IOException {
        exchange.getResponseHeaders().set("Allow", allowed);
        exchange.sendResponseHeaders(405, -1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
