package org.localoffer.service.foundation.mail;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;

import org.localoffer.service.foundation.AdvisoryLocks;

/** Hands a mail of the queue to the mail server. */
@ApplicationScoped
class MailSender {

    private final EntityManager entities;
    private final MailServer server;
    private final AdvisoryLocks locks;
    private final Clock clock;

    MailSender(EntityManager entities, MailServer server, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.server = server;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Sends a mail, unless it was sent or refused before. If the portal is killed between the server's acceptance and
     * the commit, the mail is sent again with the same Message-ID.
     *
     * @throws RuntimeException if the server is unreachable, does not answer in time or refuses for now; the job is
     *     then retried
     */
    @Transactional
    @ActivateRequestContext
    public void send(UUID id) {
        locks.take("mail:" + id);
        OutgoingMail mail = entities.find(OutgoingMail.class, id);
        if (mail == null || mail.isDone()) {
            return;
        }
        server.handIn(Mail.withText(mail.recipient(), mail.subject(), mail.body())
                        .addHeader("Message-ID", mail.messageId()))
                .ifPresentOrElse(
                        refusal -> {
                            Log.warnf("The mail server refused mail %s for good: %s", id, refusal.getReplyCode());
                            mail.refused(String.valueOf(refusal.getMessage()));
                        },
                        () -> mail.sent(clock.instant()));
    }
}
