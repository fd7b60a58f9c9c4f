package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Messages about something missing that were sent on without a kind of help or a need. They are evidence of no gap
 * until an officer says what they are about.
 */
@ApplicationScoped
public class UnmappedMessages {

    /** The states in which a message is evidence, as in the view {@code signal}. */
    private static final Set<FeedbackState> STATES = EnumSet.range(FeedbackState.ROUTED, FeedbackState.CLOSED);

    private static final String UNMAPPED = " from Feedback f where f.kind = :missing and f.state in :states"
            + " and f.receivedAt >= :since and f.gapKey.help is null and f.gapKey.need is null"
            + " and (f.publicText is not null or f.takenDownText is not null)";

    private final Session entities;
    private final FeedbackReader feedbackReader;
    private final AuditTrail audit;

    UnmappedMessages(Session entities, FeedbackReader feedbackReader, AuditTrail audit) {
        this.entities = entities;
        this.feedbackReader = feedbackReader;
        this.audit = audit;
    }

    @Transactional
    public long count(Instant since) {
        return entities.createQuery("select count(f)" + UNMAPPED, Long.class)
                .setParameter("missing", FeedbackKind.MISSING)
                .setParameter("states", STATES)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The messages, the oldest first. */
    @Transactional
    public List<Feedback> oldest(Instant since, int offset, int most) {
        return entities.createQuery("select f" + UNMAPPED + " order by f.receivedAt, f.reference", Feedback.class)
                .setParameter("missing", FeedbackKind.MISSING)
                .setParameter("states", STATES)
                .setParameter("since", since)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    /** One of these messages; empty if there is none with that reference, or it says by now what it is about. */
    @Transactional
    public Optional<Feedback> find(String reference) {
        return feedbackReader.find(reference).filter(UnmappedMessages::isUnmapped);
    }

    /**
     * Says what a message is about. Who answers it does not change.
     *
     * @throws StaleVersionException if the message is not in the version that the officer saw
     */
    @Transactional
    public void map(Triage.Target target, GapKey gapKey) {
        Feedback feedback = feedbackReader.locked(target.reference());
        if (feedback.version() != target.version() || !isUnmapped(feedback)) {
            throw new StaleVersionException();
        }
        String before = feedback.gapKey().key();
        feedback.complete(feedback.kind(), gapKey);
        audit.note(
                target.actor(), "feedback.mapped", FeedbackReader.SUBJECT, feedback.reference(), before, gapKey.key());
    }

    private static boolean isUnmapped(Feedback feedback) {
        GapKey gapKey = feedback.gapKey();
        return feedback.kind() == FeedbackKind.MISSING
                && STATES.contains(feedback.state())
                && gapKey.help() == null
                && gapKey.need() == null;
    }
}
