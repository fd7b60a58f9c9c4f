package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/**
 * Deletes messages at the end of their retention period, whatever their state. A waiting message is overdue before
 * that, and officers see when it will be deleted.
 */
@ApplicationScoped
public class MessageRetention implements Expiring {

    private static final Actor ACTOR = Actor.system("retention");

    /** Officers see the date of deletion this many days before it. */
    private static final long TOLD_BEFORE = 90;

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Erasure erasure;

    MessageRetention(EntityManager entities, Erasure erasure) {
        this.entities = entities;
        this.erasure = erasure;
    }

    /** How long a message may stay in a state. */
    static RetentionPeriods period(FeedbackState state) {
        return switch (state) {
            case RECEIVED, QUARANTINED, REJECTION_PROPOSED, FOR_REDACTION -> RetentionPeriods.UNDECIDED;
            case PUBLIC_TEXT_APPROVED, ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, RESPONSE_APPROVED ->
                RetentionPeriods.UNANSWERED;
            case REDIRECTED, REJECTED, PUBLISHED, ACTION_TRACKED, CLOSED -> RetentionPeriods.ENDED;
            case ERASED -> RetentionPeriods.ERASED;
        };
    }

    /**
     * A message that has waited longer than it may.
     *
     * @param ends when it will be deleted without a decision; null if more than {@link #TOLD_BEFORE} days away
     */
    public record Overdue(@Nullable LocalDate ends) {}

    /** Null if the message is not overdue. */
    public static @Nullable Overdue overdue(Feedback feedback, Instant now) {
        LocalDate today = England.day(now);
        if (!feedback.isOverdue(today)) {
            return null;
        }
        LocalDate end = period(feedback.state()).end(feedback.stateSince());
        return new Overdue(end.minusDays(TOLD_BEFORE).isAfter(today) ? null : end);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        int ended = 0;
        for (FeedbackState state : FeedbackState.values()) {
            Instant before = period(state).endedBefore(now);
            ended += state == FeedbackState.ERASED ? deleteFacts(before) : erase(state, before);
        }
        return ended;
    }

    private int erase(FeedbackState state, Instant before) {
        List<Feedback> old = entities.createQuery(
                        "from Feedback where state = :state and stateSince < :before order by stateSince",
                        Feedback.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        ErasedBecause because =
                period(state) == RetentionPeriods.ENDED ? ErasedBecause.OLD : ErasedBecause.NOT_DEALT_WITH;
        old.forEach(feedback -> erasure.erase(feedback, because, ACTOR));
        if (!old.isEmpty() && because == ErasedBecause.NOT_DEALT_WITH) {
            Log.warnf("%d messages ended in state %s: nobody dealt with them in time", old.size(), state);
        }
        return old.size();
    }

    private int deleteFacts(Instant before) {
        entities.createQuery("delete from HandOver where feedbackId in"
                        + " (select f.id from Feedback f where f.state = :state and f.stateSince < :before)")
                .setParameter("state", FeedbackState.ERASED)
                .setParameter("before", before)
                .executeUpdate();
        return entities.createQuery("delete from Feedback where state = :state and stateSince < :before")
                .setParameter("state", FeedbackState.ERASED)
                .setParameter("before", before)
                .executeUpdate();
    }
}
