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
 * A mail server that delivers nothing, as a program: SMTP_PORT HTTP_PORT, both on loopback, ended by SIGTERM. It takes
 * mail for any recipient without authentication, and shows what came by HTTP.
 */
public final class MailCatcher {

    /** From one mail to the next on a connection: longer than the five minutes for which the portal keeps an idle one. */
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

    /** GreenMail's parts, with our mailbox in the place of its own, which keeps a copy for each recipient and for ever. */
    private static final class Into extends Managers {

        private final SmtpManager manager;

        Into(Mailbox mailbox) {
            this.manager = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public synchronized void send(SmtpState state) {
                    try {
                        mailbox.add(CaughtMail.of(state.getMessage(), Instant.now()));
                    } catch (MessagingException | IOException e) {
                        // GreenMail answers it with 451: the sender learns that the mail was not understood.
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
