package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.privacy.RetentionPeriods;

/** Calls that officers make to people who left a phone number, once there is something to tell. */
@ApplicationScoped
public class RingBacks {

    private static final String DUE = " from Feedback f join ReplyContact c on c.feedbackId = f.id"
            + " where c.phone is not null and c.settledAt is not null and f.state in :states and f.kind in :kinds"
            + " and not exists (select a from Answer a join a.messages m where m.id = f.id and a.takenDownAt is not null)";

    private static final Set<FeedbackState> STATES =
            Set.of(FeedbackState.PUBLISHED, FeedbackState.ACTION_TRACKED, FeedbackState.CLOSED);

    private final EntityManager entities;
    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final AuditTrail audit;

    RingBacks(EntityManager entities, FeedbackReader feedbackReader, Answers answers, AuditTrail audit) {
        this.entities = entities;
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.audit = audit;
    }

    /**
     * A call to make.
     *
     * @param phone as it was typed
     * @param answer the published answer; null if the message was dealt with without one
     */
    public record Call(String phone, @Nullable String answer) {

        /** Does not show the number, so that it comes into no log. */
        @Override
        public String toString() {
            return "a call";
        }
    }

    /**
     * A call in the list of those to make, without its number.
     *
     * @param since when there was something to tell
     */
    public record Due(Feedback message, Instant since) {

        /** The day on which the number is deleted, rung or not. */
        public LocalDate ends() {
            return RetentionPeriods.REPLY.end(since);
        }
    }

    /** The call that a message asks for; empty if nobody left a number, or there is nothing to tell now. */
    @Transactional
    public Optional<Call> of(Feedback feedback) {
        ReplyOutcome outcome = ReplyOutcome.of(feedback);
        if (!outcome.isTold()) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(ReplyContact.class, feedback.id()))
                .map(contact -> contact.replyTo().phone())
                .flatMap(phone -> outcome == ReplyOutcome.DEALT_WITH
                        ? Optional.of(new Call(phone, null))
                        : answers.shownTo(feedback)
                                .map(answer -> new Call(phone, answer.words().text())));
    }

    @Transactional
    public long count() {
        return entities.createQuery("select count(f)" + DUE, Long.class)
                .setParameter("states", STATES)
                .setParameter("kinds", FeedbackKind.forOfficers())
                .getSingleResult();
    }

    /** Calls to make, the longest waiting first. */
    @Transactional
    public List<Due> due(int most) {
        return entities.createQuery(
                        "select new org.localoffer.service.feedback.RingBacks$Due(f, c.settledAt)" + DUE
                                + " order by c.settledAt, f.reference",
                        Due.class)
                .setParameter("states", STATES)
                .setParameter("kinds", FeedbackKind.forOfficers())
                .setMaxResults(most)
                .getResultList();
    }

    /** Records that somebody was told by phone, and deletes the number. The same form sent twice is one call. */
    @Transactional
    public void told(String reference, Actor actor) {
        Feedback feedback = feedbackReader.locked(reference);
        ReplyContact contact = entities.find(ReplyContact.class, feedback.id(), LockModeType.PESSIMISTIC_WRITE);
        if (contact != null && of(feedback).isPresent()) {
            entities.remove(contact);
            audit.note(actor, "feedback.told-by-phone", FeedbackReader.SUBJECT, reference, null, null);
        }
    }
}
