package org.localoffer.service.foundation;

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
import org.jspecify.annotations.Nullable;

/** Asks for mails, in the transaction of what they tell of. */
@ApplicationScoped
public class Mails {

    private final EntityManager entities;
    private final Jobs jobs;
    private final OneTimeTask<MailId> sendMail;
    private final Clock clock;

    Mails(EntityManager entities, Jobs jobs, OneTimeTask<MailId> sendMail, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    /**
     * Sends a mail once the current transaction has committed, however long the mail server is away.
     *
     * @param recipient a mailbox; null where there is none to write to, and then nothing is sent
     * @param body plain text; never what a family wrote, unless an officer has approved it
     */
    @Transactional(TxType.MANDATORY)
    public void send(@Nullable String recipient, String subject, String body) {
        if (recipient == null) {
            return;
        }
        UUID id = UUID.randomUUID();
        entities.persist(new OutgoingMail(id, recipient, subject, body, clock.instant()));
        jobs.ask(sendMail, id.toString(), new MailId(id));
    }

    /** Which mail a job has to send. */
    record MailId(UUID id) implements Serializable {}

    /** The task, which the scheduler must know before it starts. */
    static class MailTask {

        @Produces
        @Singleton
        OneTimeTask<MailId> sendMail(Provider<MailSender> work) {
            // Many mails that wait for a slow server hold up no index job.
            return Tasks.oneTime("send-mail", MailId.class)
                    .defaultPriority(Priority.LOW)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            work.get().send(instance.getData().id()));
        }
    }
}
