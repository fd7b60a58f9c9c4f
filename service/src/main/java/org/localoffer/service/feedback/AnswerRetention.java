package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/** Deletes old answers: published ones as late as the messages that they answer, unpublished ones earlier. */
@ApplicationScoped
class AnswerRetention implements Expiring {

    private static final Actor ACTOR = Actor.system("retention");
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Event<PublicTextWithdrawn> withdrawn;

    AnswerRetention(EntityManager entities, AuditTrail audit, Event<PublicTextWithdrawn> withdrawn) {
        this.entities = entities;
        this.audit = audit;
        this.withdrawn = withdrawn;
    }

    /** How long an answer stays in a state. */
    static RetentionPeriods period(AnswerState state) {
        return switch (state) {
            case KEPT, DRAFTED, RETURNED -> RetentionPeriods.UNANSWERED;
            case PUBLISHED, ACTION_DONE -> RetentionPeriods.ENDED;
        };
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        int ended = 0;
        for (AnswerState state : AnswerState.values()) {
            List<Answer> old = entities.createQuery(
                            "from Answer where state = :state and coalesce(actionDoneAt, publishedAt, writtenAt) < :before",
                            Answer.class)
                    .setParameter("state", state)
                    .setParameter("before", period(state).endedBefore(now))
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            old.forEach(this::end);
            ended += old.size();
        }
        return ended;
    }

    private void end(Answer answer) {
        audit.note(ACTOR, "answer.erased", Answers.SUBJECT, answer.id(), answer.state(), null);
        audit.forgetWords(Answers.SUBJECT, answer.id());
        entities.remove(answer);
        withdrawn.fire(new PublicTextWithdrawn(answer.id()));
    }
}
