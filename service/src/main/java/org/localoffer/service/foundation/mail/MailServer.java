package org.localoffer.service.foundation.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import org.jspecify.annotations.Nullable;

/** The mail server that takes our mails. */
@ApplicationScoped
class MailServer {

    /** Without a bound, a server that accepts connections but never answers would block the workers of all jobs. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /**
     * Reply codes that refuse this recipient or this mail for good (RFC 5321, 4.2.3). Other refusals, such as of our
     * password, are about the server and are retried.
     */
    private static final Set<Integer> FINAL = Set.of(550, 551, 552, 553);

    private final ReactiveMailer mailer;

    /**
     * The one context that sends all mails. The mail client may give a connection that one context opened to another
     * one that waits, and the server's greeting is lost if it arrives before that other thread listens.
     */
    private final Context sending;

    MailServer(ReactiveMailer mailer, Vertx vertx) {
        this.mailer = mailer;
        this.sending = vertx.getOrCreateContext();
    }

    /** The Message-ID of a mail, the same for every attempt, so that mail programs show a repeated mail once. */
    static String messageId(UUID mail) {
        return "<" + mail + "@local-offer>";
    }

    /**
     * Hands a mail to the server.
     *
     * @return the refusal, if the server refused this mail or its recipient for good; empty if it accepted the mail
     * @throws RuntimeException if the server is unreachable, does not answer in time or refuses for now
     */
    Optional<SMTPException> handIn(Mail mail) {
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(work -> sending.runOnContext(nothing -> work.run()))
                    .await()
                    .atMost(TIMEOUT);
            return Optional.empty();
        } catch (RuntimeException e) {
            SMTPException refusal = refusalIn(e);
            if (refusal == null || !FINAL.contains(refusal.getReplyCode())) {
                throw e;
            }
            return Optional.of(refusal);
        }
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
