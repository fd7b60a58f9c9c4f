package org.localoffer.service.foundation;

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

/** Hands one mail to the mail server. */
@ApplicationScoped
class MailSender {

    /** A server that lets us connect and says nothing would keep the workers of all jobs. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** About this recipient or this mail. Other refusals, such as of our password, are about the server, and pass. */
    private static final Set<Integer> FINAL = Set.of(550, 551, 552, 553);

    private final EntityManager entities;
    private final ReactiveMailer mailer;
    private final AdvisoryLocks locks;
    private final Clock clock;

    /**
     * Every mail is handed in from this one: the mail client gives a connection that one context has opened to whichever
     * waits longest, and a greeting that comes before that other thread listens is lost.
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
     * Sends it, unless it was sent. Killed between the server's acceptance and the commit, it is sent again with the same
     * Message-ID.
     *
     * @throws RuntimeException if the server is away, is silent or refuses for now; the job is then tried again
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
                .atMost(PATIENCE);
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
