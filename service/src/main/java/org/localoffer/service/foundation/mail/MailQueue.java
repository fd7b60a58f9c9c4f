package org.localoffer.service.foundation.mail;

import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;

/** Mails that wait to be sent: a row and a job each, which commit with the change that the mail is about. */
@ApplicationScoped
class MailQueue {

    private final EntityManager entities;
    private final Jobs jobs;
    private final OneTimeTask<MailId> sendMail;
    private final Clock clock;

    MailQueue(EntityManager entities, Jobs jobs, OneTimeTask<MailId> sendMail, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    /**
     * Adds a mail, which is sent once the current transaction has committed, however long the mail server is away.
     *
     * @param body plain text
     */
    @Transactional(TxType.MANDATORY)
    void add(String recipient, String subject, String body) {
        UUID id = UUID.randomUUID();
        entities.persist(new OutgoingMail(id, recipient, subject, body, clock.instant()));
        jobs.ask(sendMail, id.toString(), new MailId(id));
    }

    /** The data of a job: the mail to send. */
    record MailId(UUID id) implements Serializable {}

    /** Produces the task, which the scheduler must know before it starts. */
    static class MailTask {

        @Produces
        @Singleton
        OneTimeTask<MailId> sendMail(Provider<MailSender> work) {
            // A lower priority than index jobs: many mails that wait for a slow server do not hold up indexing.
            return Tasks.oneTime("send-mail", MailId.class)
                    .defaultPriority(Priority.LOW)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            work.get().send(instance.getData().id()));
        }
    }
}
