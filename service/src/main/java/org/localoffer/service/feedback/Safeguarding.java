package org.localoffer.service.feedback;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;

/** Decisions of the safeguarding role on messages in quarantine. */
@ApplicationScoped
public class Safeguarding {

    private final FeedbackReader feedbackReader;
    private final DataRequests dataRequests;
    private final EntityManager entities;
    private final ReplyContacts replies;
    private final AuditTrail audit;
    private final Clock clock;

    Safeguarding(
            FeedbackReader feedbackReader,
            DataRequests dataRequests,
            EntityManager entities,
            ReplyContacts replies,
            AuditTrail audit,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.dataRequests = dataRequests;
        this.entities = entities;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a message back, because nobody is at risk: a request about data to information governance, any other to the
     * officers.
     */
    @Transactional
    public void giveBack(Triage.Target target) {
        Feedback feedback = decide(target, FeedbackState.RECEIVED, "feedback.given-back");
        if (feedback.kind() == FeedbackKind.DATA_RIGHT) {
            dataRequests.handOn(feedback);
        }
    }

    /**
     * Records that a message was handed over under the council's safeguarding procedure. Only this role can read it
     * from then on.
     */
    @Transactional
    public void handOver(Triage.Target target, HandOver.Told told) {
        Feedback feedback = decide(target, FeedbackState.CLOSED, "feedback.handed-over");
        // It is no longer counted among the messages.
        feedback.becomePossibleHarm();
        replies.follow(feedback);
        entities.persist(new HandOver(feedback.id(), told, target.actor(), clock.instant()));
    }

    /** Records the outcome that the other team has reported. */
    @Transactional
    public void learnOutcome(Triage.Target target, @Nullable String theirReference, @Nullable String outcome) {
        Feedback feedback = asItWasSeen(target);
        HandOver handOver = entities.find(HandOver.class, feedback.id());
        if (handOver == null) {
            throw new IllegalTransitionException(feedback.state(), FeedbackState.CLOSED);
        }
        handOver.learn(theirReference, outcome);
        note(target, "feedback.outcome-recorded", feedback);
    }

    /**
     * Claims a message, so that nobody else deals with it at the same time.
     *
     * @throws StaleVersionException if somebody else has claimed it
     */
    @Transactional
    public void claim(Triage.Target target) {
        Feedback feedback = quarantined(target);
        if (feedback.claimedBy() != null && !feedback.claimedBy().equals(target.actor())) {
            throw new StaleVersionException();
        }
        feedback.claim(target.actor(), clock.instant());
        note(target, "feedback.claimed", feedback);
    }

    /** Releases a claimed message. Anybody in the role may do so, since the person who claimed it may be away. */
    @Transactional
    public void release(Triage.Target target) {
        Feedback feedback = quarantined(target);
        feedback.claim(null, null);
        note(target, "feedback.released", feedback);
    }

    /** The record of the hand-over; null if it was not handed over, or before hand-overs were recorded. */
    @Transactional
    public HandOver.@Nullable Told handedOver(Feedback feedback) {
        HandOver handOver = entities.find(HandOver.class, feedback.id());
        return handOver == null ? null : handOver.told();
    }

    private Feedback decide(Triage.Target target, FeedbackState next, String action) {
        Feedback feedback = asItWasSeen(target);
        FeedbackState before = feedback.state();
        if (before != FeedbackState.QUARANTINED) {
            throw new IllegalTransitionException(before, next);
        }
        feedback.become(next, clock.instant());
        audit.note(target.actor(), action, FeedbackReader.SUBJECT, feedback.reference(), before, next);
        return feedback;
    }

    private Feedback quarantined(Triage.Target target) {
        Feedback feedback = asItWasSeen(target);
        if (feedback.state() != FeedbackState.QUARANTINED) {
            throw new IllegalTransitionException(feedback.state(), FeedbackState.QUARANTINED);
        }
        return feedback;
    }

    private Feedback asItWasSeen(Triage.Target target) {
        Feedback feedback = feedbackReader.locked(target.reference());
        if (feedback.version() != target.version()) {
            throw new StaleVersionException();
        }
        return feedback;
    }

    private void note(Triage.Target target, String action, Feedback feedback) {
        audit.note(target.actor(), action, FeedbackReader.SUBJECT, feedback.reference(), null, null);
    }
}
