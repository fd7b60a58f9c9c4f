package org.localoffer.service.feedback;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/**
 * Alerts the safeguarding mailbox to messages in quarantine: to the first one at once, and to those of the following
 * ten minutes in one mail, so that a flood of messages does not become a flood of mails.
 */
@ApplicationScoped
class HarmAlert {

    static final Duration PAUSE = Duration.ofMinutes(10);

    private final CurrentLocalArea localArea;
    private final EntityManager entities;
    private final Mails mails;
    private final Jobs jobs;
    private final OneTimeTask<Batch> sendBatch;
    private final Clock clock;

    HarmAlert(
            CurrentLocalArea localArea,
            EntityManager entities,
            Mails mails,
            Jobs jobs,
            OneTimeTask<Batch> sendBatch,
            Clock clock) {
        this.localArea = localArea;
        this.entities = entities;
        this.mails = mails;
        this.jobs = jobs;
        this.sendBatch = sendBatch;
        this.clock = clock;
    }

    /** Sends or schedules an alert in the transaction of the quarantine. */
    @Transactional(TxType.MANDATORY)
    void send() {
        Instant now = clock.instant();
        AlertState state = locked();
        Instant next = state.toldAt() == null ? now : state.toldAt().plus(PAUSE);
        if (state.untold() == 0 && !now.isBefore(next)) {
            mail(1);
            state.told(now);
            return;
        }
        if (state.untold() == 0) {
            jobs.askLater(sendBatch, UUID.randomUUID().toString(), new Batch(), Duration.between(now, next));
        }
        state.another();
    }

    /** Sends one mail about all messages not yet reported. */
    @Transactional
    @ActivateRequestContext
    public void sendBatch() {
        AlertState state = locked();
        if (state.untold() > 0) {
            mail(state.untold());
            state.told(clock.instant());
        }
    }

    private void mail(int messages) {
        mails.possibleHarm(localArea.get().council().safeguardingMailbox(), messages);
    }

    /** Locks the row, so that concurrent transactions count one after the other. */
    private AlertState locked() {
        return entities.find(AlertState.class, AlertState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Has no data: it reports all messages not yet reported when it runs. */
    record Batch() implements Serializable {}

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class BatchTask {

        @Produces
        @Singleton
        OneTimeTask<Batch> sendBatch(Provider<HarmAlert> alert) {
            return Tasks.oneTime("send-harm-alerts", Batch.class)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) -> alert.get().sendBatch());
        }
    }
}
