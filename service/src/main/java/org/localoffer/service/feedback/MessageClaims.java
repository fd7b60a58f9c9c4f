package org.localoffer.service.feedback;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;

/**
 * Lets officers claim messages that wait for them ({@link MessageClaim}). A claim does not change the version of a
 * message: a decision that somebody else is about to send is not refused because of it.
 */
@ApplicationScoped
public class MessageClaims {

    private static final String CLAIM = "update Feedback set claimedBy = :actor, claimedAt = :now";
    private static final String WAITING = " where reference = :reference and state in :waiting";

    private final Session entities;
    private final AuditTrail audit;
    private final Clock clock;

    MessageClaims(Session entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Claims a message, unless it waits for an officer no more or another officer's claim holds.
     *
     * @param reference exactly as issued
     */
    @Transactional
    public void claim(String reference, Actor actor) {
        note(
                waiting(
                                CLAIM + WAITING + " and (claimedBy is null or claimedBy = :actor"
                                        + " or claimedAt < :holdingSince)",
                                reference)
                        .setParameter("actor", actor)
                        .setParameter("now", clock.instant())
                        .setParameter("holdingSince", MessageClaim.holdingSince(clock.instant())),
                "feedback.claimed",
                reference,
                actor);
    }

    /** Claims a message that another officer has claimed, unless it waits for an officer no more. */
    @Transactional
    public void takeOver(String reference, Actor actor) {
        note(
                waiting(CLAIM + WAITING, reference).setParameter("actor", actor).setParameter("now", clock.instant()),
                "feedback.claim-taken-over",
                reference,
                actor);
    }

    /** Ends the officer's own claim; another officer's stays. */
    @Transactional
    public void giveBack(String reference, Actor actor) {
        note(
                waiting(
                                "update Feedback set claimedBy = null, claimedAt = null" + WAITING
                                        + " and claimedBy = :actor",
                                reference)
                        .setParameter("actor", actor),
                "feedback.released",
                reference,
                actor);
    }

    private MutationQuery waiting(String change, String reference) {
        return entities.createMutationQuery(change)
                .setParameter("reference", reference)
                .setParameter("waiting", MessageGroup.OPEN.states());
    }

    private void note(MutationQuery change, String action, String reference, Actor actor) {
        if (change.executeUpdate() > 0) {
            audit.note(actor, action, FeedbackReader.SUBJECT, reference, null, null);
        }
    }
}
