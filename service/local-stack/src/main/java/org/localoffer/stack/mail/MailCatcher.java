package org.localoffer.stack.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;

import jakarta.mail.MessagingException;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A mail server that delivers nothing, run as a program with the arguments SMTP_PORT HTTP_PORT, both on loopback, and
 * ended by SIGTERM. It accepts mail for any recipient without authentication, and shows received mails over HTTP.
 */
public final class MailCatcher {

    /**
     * Maximum time between two mails on a connection. It is longer than the five minutes for which the portal keeps an
     * idle connection.
     */
    private static final int IDLE_MILLIS = 600_000;

    private static final long START_MILLIS = 20_000;

    private MailCatcher() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException, InterruptedException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Mailbox mailbox = new Mailbox();
        MailPages pages = MailPages.on(loopback, Integer.parseInt(args[1]), mailbox);
        SmtpServer smtp = new SmtpServer(
                new ServerSetup(Integer.parseInt(args[0]), loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP),
                new Into(mailbox));
        smtp.setClientSocketTimeout(IDLE_MILLIS);
        smtp.startService();
        if (!smtp.waitTillRunning(START_MILLIS)) {
            System.err.println("SMTP port " + args[0] + " could not be opened.");
            System.exit(1);
        }
        pages.start();
    }

    /**
     * Connects GreenMail's components to our mailbox instead of its own, which would keep a copy for each recipient for
     * ever.
     */
    private static final class Into extends Managers {

        private final SmtpManager manager;

        Into(Mailbox mailbox) {
            this.manager = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public synchronized void send(SmtpState state) {
                    try {
                        mailbox.add(CaughtMail.of(state.getMessage(), Instant.now()));
                    } catch (MessagingException | IOException e) {
                        // GreenMail answers it with status 451, so that the sender learns that the mail could not be
                        // read.
                        throw new IllegalStateException(e);
                    }
                }
            };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return manager;
        }
    }
}
