package org.localoffer.service.feedback;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;

/**
 * Erases a message: its words, the search that came with it, the public copy, the flags and the subject. The fact that
 * there was a message of its kind in that month remains, so that counts add up. A contact for a reply goes too; an
 * e-mail address is first told, unless the message may be about harm.
 */
@ApplicationScoped
public class Erasure {

    private final EntityManager entities;
    private final FeedbackReader feedbackReader;
    private final ReplyContacts replies;
    private final AuditTrail audit;
    private final Event<MessageErased> erased;
    private final Clock clock;

    Erasure(
            EntityManager entities,
            FeedbackReader feedbackReader,
            ReplyContacts replies,
            AuditTrail audit,
            Event<MessageErased> erased,
            Clock clock) {
        this.entities = entities;
        this.feedbackReader = feedbackReader;
        this.replies = replies;
        this.audit = audit;
        this.erased = erased;
        this.clock = clock;
    }

    /** Erases a message because a person decided so. It cannot be undone. */
    @Transactional
    public void erase(Triage.Target target, ErasedBecause because) {
        Feedback feedback = feedbackReader.locked(target.reference());
        if (feedback.version() != target.version()) {
            throw new StaleVersionException();
        }
        erase(feedback, because, target.actor());
    }

    @Transactional(TxType.MANDATORY)
    void erase(Feedback feedback, ErasedBecause because, Actor actor) {
        FeedbackState before = feedback.state();
        feedback.erase(because, clock.instant());
        entities.createQuery("delete from OriginalMessage where feedbackId = :id")
                .setParameter("id", feedback.id())
                .executeUpdate();
        replies.follow(feedback);
        erased.fire(new MessageErased(feedback, actor));
        audit.note(
                actor,
                "feedback.erased",
                FeedbackReader.SUBJECT,
                feedback.reference(),
                before,
                Map.of("state", feedback.state(), "because", because));
        audit.forgetWords(FeedbackReader.SUBJECT, feedback.reference());
    }
}
