package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/**
 * Requests about information that we hold (domain 5A, K9). Information governance deals with them; officers never see
 * them. Only where the words tell of possible harm, the safeguarding role reads the words, and information governance
 * still sees what is asked for.
 */
@ApplicationScoped
public class DataRequests implements Expiring {

    private static final Actor ACTOR = Actor.system("data-requests");

    /** How often the mailbox is told at most, so that a flood of requests does not become a flood of mails. */
    private static final FixedDelay TOLD_EVERY = FixedDelay.ofMinutes(10);

    private final EntityManager entities;
    private final FeedbackIntake intake;
    private final FeedbackReader feedbackReader;
    private final AuditTrail audit;
    private final Mails mails;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    DataRequests(
            EntityManager entities,
            FeedbackIntake intake,
            FeedbackReader feedbackReader,
            AuditTrail audit,
            Mails mails,
            CurrentLocalArea localArea,
            Clock clock) {
        this.entities = entities;
        this.intake = intake;
        this.feedbackReader = feedbackReader;
        this.audit = audit;
        this.mails = mails;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** A request with the message that it came with. */
    public record Received(DataRequest request, Feedback feedback) {

        /** Whether the words are for the safeguarding role alone, because they may tell of harm. */
        public boolean isWithSafeguarding() {
            return feedback.state() == FeedbackState.QUARANTINED || feedback.kind() == FeedbackKind.POSSIBLE_HARM;
        }
    }

    /**
     * Receives a request. If the form was sent before, the existing one is returned unchanged.
     *
     * @param message its words may be empty
     * @param contact where the answer is sent
     */
    public Feedback receive(Message message, DataRight asksFor, ReplyTo contact) {
        return takeIn(message, intake.look(message), asksFor, contact);
    }

    @Transactional
    Feedback takeIn(Message message, FeedbackIntake.Look look, DataRight asksFor, ReplyTo contact) {
        Feedback feedback = intake.takeIn(message, look, FeedbackIntake.Receipt.ofThePublic(null));
        if (entities.find(DataRequest.class, feedback.id()) == null) {
            entities.persist(new DataRequest(feedback.id(), asksFor, contact.text(), feedback.receivedAt()));
            if (feedback.state() == FeedbackState.RECEIVED) {
                handOn(feedback);
            }
        }
        return feedback;
    }

    /** Passes a message from the officers' queue to information governance, in the caller's transaction. */
    void handOn(Feedback feedback) {
        FeedbackState before = feedback.state();
        feedback.become(FeedbackState.REDIRECTED, clock.instant());
        feedback.redirect(Signposting.DATA_PROTECTION, ACTOR);
        audit.note(
                ACTOR, "feedback.redirected", FeedbackReader.SUBJECT, feedback.reference(), before, feedback.state());
    }

    /**
     * Records that a request has been answered; the answer itself is sent outside the portal. Nothing changes if it was
     * recorded before.
     *
     * @throws StaleVersionException if there is no such request, or it has changed
     */
    @Transactional
    public void answer(Triage.Target target) {
        Feedback feedback = feedbackReader.locked(target.reference());
        DataRequest request = entities.find(DataRequest.class, feedback.id());
        if (request == null) {
            throw new StaleVersionException();
        }
        if (request.answeredAt() != null) {
            return;
        }
        if (request.version() != target.version()) {
            throw new StaleVersionException();
        }
        request.answered(clock.instant());
        audit.note(
                target.actor(),
                "data-request.answered",
                FeedbackReader.SUBJECT,
                feedback.reference(),
                null,
                request.asksFor().slug());
    }

    /** The request that came with a message. */
    @Transactional
    public Optional<DataRequest> of(Feedback feedback) {
        return Optional.ofNullable(entities.find(DataRequest.class, feedback.id()));
    }

    /** @param reference in any spelling */
    @Transactional
    public Optional<Received> find(String reference) {
        return feedbackReader.find(reference).flatMap(feedback -> of(feedback)
                .map(request -> new Received(request, feedback)));
    }

    /** Requests that are not answered yet, the first due first. */
    @Transactional
    public List<Received> waiting(int offset, int most) {
        return entities.createQuery(
                        "select new org.localoffer.service.feedback.DataRequests$Received(r, f) from DataRequest r"
                                + " join Feedback f on f.id = r.feedbackId where r.answeredAt is null"
                                + " order by r.dueOn, f.receivedAt, f.reference",
                        Received.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long countWaiting() {
        return entities.createQuery("select count(r) from DataRequest r where r.answeredAt is null", Long.class)
                .getSingleResult();
    }

    /** Tells the mailbox of all requests that it was not told of, without anything that they say. */
    @Transactional
    @ActivateRequestContext
    public void tellOfNew() {
        int untold = entities.createNativeQuery("update data_request set told_at = :now where told_at is null")
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (untold > 0) {
            mails.dataRequests(localArea.get().council().dataProtectionAddress(), untold);
        }
    }

    /** Deletes how to reach people: 30 days after the answer, or with the end of what nobody decided on. */
    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        return forgetContacts("r.answeredAt < :before", RetentionPeriods.CONTACT.endedBefore(now))
                + forgetContacts(
                        "r.feedbackId in (select f.id from Feedback f where f.receivedAt < :before)",
                        RetentionPeriods.UNDECIDED.endedBefore(now));
    }

    private int forgetContacts(String which, Instant before) {
        return entities.createQuery(
                        "update DataRequest r set r.contact = null where r.contact is not null and " + which)
                .setParameter("before", before)
                .executeUpdate();
    }

    void forget(@Observes MessageErased erased) {
        entities.createQuery("delete from DataRequest where feedbackId = :id")
                .setParameter("id", erased.message().id())
                .executeUpdate();
    }

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class TellTask {

        @Produces
        @Singleton
        RecurringTask<Void> tellOfNew(Provider<DataRequests> requests) {
            return Tasks.recurring("tell-of-data-requests", TOLD_EVERY)
                    .execute((instance, context) -> requests.get().tellOfNew());
        }
    }
}
