package org.localoffer.service.foundation.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.AdvisoryLocks;

/** Hands a mail of the queue to the mail server. */
@ApplicationScoped
class MailSender {

    /** Without a bound, a server that accepts connections but never answers would block the workers of all jobs. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /**
     * Reply codes that refuse this recipient or this mail for good (RFC 5321, 4.2.3). Other refusals, such as of our
     * password, are about the server and are retried.
     */
    private static final Set<Integer> FINAL = Set.of(550, 551, 552, 553);

    private final EntityManager entities;
    private final ReactiveMailer mailer;
    private final AdvisoryLocks locks;
    private final Clock clock;

    /**
     * The one context that sends all mails. The mail client may give a connection that one context opened to another
     * one that waits, and the server's greeting is lost if it arrives before that other thread listens.
     */
    private final Context sending;

    MailSender(EntityManager entities, ReactiveMailer mailer, AdvisoryLocks locks, Clock clock, Vertx vertx) {
        this.entities = entities;
        this.mailer = mailer;
        this.locks = locks;
        this.clock = clock;
        this.sending = vertx.getOrCreateContext();
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
        try {
            handIn(Mail.withText(mail.recipient(), mail.subject(), mail.body())
                    .addHeader("Message-ID", mail.messageId()));
            mail.sent(clock.instant());
        } catch (RuntimeException e) {
            SMTPException refusal = refusalIn(e);
            if (refusal == null || !FINAL.contains(refusal.getReplyCode())) {
                throw e;
            }
            Log.warnf("The mail server refused mail %s for good: %s", id, refusal.getReplyCode());
            mail.refused(String.valueOf(refusal.getMessage()));
        }
    }

    private void handIn(Mail mail) {
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(work -> sending.runOnContext(nothing -> work.run()))
                .await()
                .atMost(TIMEOUT);
    }

    private static @Nullable SMTPException refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
