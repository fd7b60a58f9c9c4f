package org.localoffer.stack.server;

import java.util.List;
import java.util.Map;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.Ports;
import org.localoffer.stack.mail.MailCatcher;
import org.localoffer.stack.process.Launch;

/** Catches the portal's mails and delivers none, in a separate JVM with the launcher's class path. */
final class MailServer implements Server {

    private static final String HOST = "127.0.0.1";

    private final DataFolder data;
    private final String version;
    private final int smtpPort;
    private final int httpPort;

    MailServer(DataFolder data, String version, int smtpPort, int httpPort) {
        this.data = data;
        this.version = version;
        this.smtpPort = smtpPort;
        this.httpPort = httpPort;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String title() {
        return "GreenMail " + version;
    }

    @Override
    public int port() {
        return smtpPort;
    }

    /** Nothing to prepare: mails are kept in memory only. */
    @Override
    public void prepare() {}

    @Override
    public Launch launch() {
        // Without ExitOnOutOfMemoryError, so that a huge mail ends only its own connection and not the whole stack.
        List<String> command = List.of(
                Servers.java(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Servers.classPath(),
                MailCatcher.class.getName(),
                Integer.toString(smtpPort),
                Integer.toString(httpPort));
        return new Launch(command, Map.of(), data.path(), "TERM", Servers.GRACE_SECONDS, data.log(name()));
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Ports.answers(smtpPort)
                && Http.get(url() + "/messages")
                        .filter(answer -> answer.statusCode() == 200)
                        .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("mail.smtp-host", HOST, "mail.smtp-port", Integer.toString(smtpPort), "mail.url", url());
    }

    private String url() {
        return "http://" + HOST + ":" + httpPort;
    }
}
