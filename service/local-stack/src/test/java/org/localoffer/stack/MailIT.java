package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.localoffer.stack.process.PropertyFile;

/** Sends to the mail catcher over SMTP and reads the mails over HTTP. */
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path state;
    private final Launcher launcher;

    MailIT(@TempDir Path folder) throws IOException {
        this.state = folder.resolve("state.properties");
        this.launcher = Launcher.servers(folder.resolve("data"), state, "mail");
    }

    @BeforeAll
    void startServer() throws InterruptedException {
        launcher.awaitLine("READY all");
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        assertThat(ask("DELETE", "/messages").statusCode()).isEqualTo(204);
    }

    @AfterAll
    void stopServer() {
        launcher.close();
    }

    @Test
    void mailToSeveralRecipientsIsKeptOnceWithBlindCopiesAndDecoded() throws Exception {
        MimeMessage mail = mail("Grüße: „listing“ 😀", "Dear provider,\n\nit costs £5 – per week.\n");
        mail.setFrom("Local Offer <no-reply@example.org>");
        mail.setRecipients(Message.RecipientType.TO, "Council <council@example.org>, provider@example.org");
        mail.setRecipients(Message.RecipientType.BCC, "archive@example.org");
        Transport.send(mail);

        JsonNode caught = messages();
        assertThat(caught).hasSize(1);
        JsonNode only = caught.path(0);
        assertThat(only.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("message_id", "to", "from", "subject", "text");
        assertThat(only.path("message_id").asText()).isEqualTo(mail.getMessageID());
        assertThat(only.path("to"))
                .extracting(JsonNode::asText)
                .containsExactly("archive@example.org", "council@example.org", "provider@example.org");
        assertThat(only.path("from").asText()).isEqualTo("no-reply@example.org");
        assertThat(only.path("subject").asText()).isEqualTo("Grüße: „listing“ 😀");
        assertThat(only.path("text").asText()).isEqualTo("Dear provider,\n\nit costs £5 – per week.");
    }

    @Test
    void plainTextIsPreferredToHtmlAndAttachments() throws Exception {
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>rich</p>", "text/html; charset=utf-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText("plain", "utf-8");
        MimeBodyPart attached = new MimeBodyPart();
        attached.setText("attached", "utf-8");
        attached.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeBodyPart alternatives = new MimeBodyPart();
        alternatives.setContent(new MimeMultipart("alternative", html, plain));
        MimeMessage mail = mail("parts", "");
        mail.setContent(new MimeMultipart("mixed", attached, alternatives));
        Transport.send(mail);
        MimeMessage htmlAlone = mail("html alone", "");
        htmlAlone.setContent("<p>rich</p>", "text/html; charset=utf-8");
        Transport.send(htmlAlone);

        assertThat(messages())
                .extracting(message -> message.path("text").asText())
                .containsExactly("plain", "<p>rich</p>");
    }

    @Test
    void pageShowsNewestFirstAndEscapesMails() throws Exception {
        Transport.send(mail("older", "first"));
        Transport.send(mail("<b>newer</b>", "<script>alert(\"harm\")</script> & more"));

        HttpResponse<String> page = ask("GET", "/");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "<title>Mails the portal sent</title>", "To: provider@example.org")
                .contains("&lt;script&gt;alert(&quot;harm&quot;)&lt;/script&gt; &amp; more")
                .doesNotContain("<script", "<b>")
                .containsSubsequence("&lt;b&gt;newer&lt;/b&gt;", "older");
    }

    @Test
    void deleteEmptiesTheMailbox() throws Exception {
        Transport.send(mail("subject", "text"));
        assertThat(messages()).hasSize(1);
        assertThat(ask("DELETE", "/messages").statusCode()).isEqualTo(204);
        assertThat(messages()).isEmpty();
        assertThat(ask("GET", "/").body()).contains("No mail yet.");
    }

    @Test
    void unknownPathsAndMethodsAreRefused() throws Exception {
        assertThat(ask("GET", "/messages/1").statusCode()).isEqualTo(404);
        assertThat(ask("DELETE", "/").statusCode()).isEqualTo(405);
        assertThat(ask("PUT", "/messages").statusCode()).isEqualTo(405);
    }

    @Test
    void newestThousandAreKept() throws Exception {
        Session session = session();
        try (Transport connection = session.getTransport("smtp")) {
            connection.connect();
            for (int number = 1; number <= 1001; number++) {
                MimeMessage mail = mail("mail " + number, "text");
                mail.saveChanges();
                connection.sendMessage(mail, mail.getAllRecipients());
            }
        }
        JsonNode caught = messages();
        assertThat(caught).hasSize(1000);
        assertThat(caught.path(0).path("subject").asText()).isEqualTo("mail 2");
        assertThat(caught.path(999).path("subject").asText()).isEqualTo("mail 1001");
    }

    @Test
    void mailThatIsTooLargeEndsOnlyItsOwnConnection() throws Exception {
        String huge = ("x".repeat(70) + "\r\n").repeat(600_000);
        assertThat(failure(mail("huge", huge))).isTrue();
        Transport.send(mail("ordinary", "text"));
        assertThat(messages())
                .extracting(message -> message.path("subject").asText())
                .containsExactly("ordinary");
    }

    @Test
    void longTextIsCut() throws Exception {
        Transport.send(mail("long", "y".repeat(900) + ("\n" + "z".repeat(900)).repeat(30)));
        assertThat(messages().path(0).path("text").asText()).hasSize(20_000).startsWith("y");
    }

    @Test
    void killedCatcherComesBackEmptyOnItsPorts() throws Exception {
        Transport.send(mail("before", "text"));
        String pid = fact("mail.pid");
        String smtpPort = fact("mail.smtp-port");
        String url = fact("mail.url");
        assertThat(launcher.say("kill mail")).isEqualTo("OK kill mail");
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isEmpty();
        assertThat(failure(mail("meanwhile", "text"))).isTrue();
        assertThat(launcher.say("start mail")).isEqualTo("OK start mail");
        assertThat(fact("mail.pid")).isNotEqualTo(pid);
        assertThat(fact("mail.smtp-port")).isEqualTo(smtpPort).isEqualTo(fact("mail.port"));
        assertThat(fact("mail.url")).isEqualTo(url);
        assertThat(messages()).isEmpty();
        Transport.send(mail("after", "text"));
        assertThat(messages()).hasSize(1);
    }

    private static boolean failure(MimeMessage mail) {
        try {
            Transport.send(mail);
            return false;
        } catch (MessagingException e) {
            return true;
        }
    }

    private MimeMessage mail(String subject, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(session());
        mail.setFrom("no-reply@example.org");
        mail.setRecipients(Message.RecipientType.TO, "provider@example.org");
        mail.setSubject(subject, "utf-8");
        mail.setText(text, "utf-8");
        return mail;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", fact("mail.smtp-host"));
        properties.setProperty("mail.smtp.port", fact("mail.smtp-port"));
        properties.setProperty("mail.smtp.timeout", "20000");
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        return Session.getInstance(properties);
    }

    private JsonNode messages() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("GET", "/messages");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fact("mail.url") + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private String fact(String name) {
        return PropertyFile.read(state).getOrDefault(name, "");
    }
}
