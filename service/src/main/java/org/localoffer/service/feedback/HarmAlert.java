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
 * Tells the safeguarding mailbox that messages wait in quarantine, however they came there: of the first at once, and of
 * those of the ten minutes after it in one mail, so that a flood of messages is no flood of mails.
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

    /** In the transaction of the quarantine. */
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

    /** Tells of all that it was not told of yet. */
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

    /** No other transaction counts before this one has ended. */
    private AlertState locked() {
        return entities.find(AlertState.class, AlertState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All that is untold when it is sent. */
    record Batch() implements Serializable {}

    /** The task, which the scheduler must know before it starts. */
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
