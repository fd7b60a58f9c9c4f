package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/** Deletes contacts of people who could not be told in time, or whose message nobody answered in time. */
@ApplicationScoped
class ReplyRetention implements Expiring {

    private static final Actor ACTOR = Actor.system("retention");
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final AuditTrail audit;

    ReplyRetention(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        List<ReplyContact> old = entities.createQuery(
                        "from ReplyContact where settledAt < :settled or receivedAt < :received", ReplyContact.class)
                .setParameter("settled", RetentionPeriods.REPLY.endedBefore(now))
                .setParameter("received", RetentionPeriods.REPLY_UNANSWERED.endedBefore(now))
                .setMaxResults(AT_ONCE)
                .getResultList();
        old.forEach(this::end);
        return old.size();
    }

    private void end(ReplyContact contact) {
        Feedback feedback = entities.getReference(Feedback.class, contact.feedbackId());
        audit.note(ACTOR, "feedback.reply-contact-expired", FeedbackReader.SUBJECT, feedback.reference(), null, null);
        entities.remove(contact);
    }
}
