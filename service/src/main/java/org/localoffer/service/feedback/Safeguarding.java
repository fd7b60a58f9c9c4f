package org.localoffer.service.feedback;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.localoffer.service.IllegalTransitionException;
import org.localoffer.service.StaleVersionException;
import org.localoffer.service.audit.AuditTrail;

/** What the safeguarding role decides on a message in quarantine. */
@ApplicationScoped
public class Safeguarding {

    private final Feedbacks feedbacks;
    private final AuditTrail audit;
    private final Clock clock;

    Safeguarding(Feedbacks feedbacks, AuditTrail audit, Clock clock) {
        this.feedbacks = feedbacks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody is at risk: officers deal with it as with any other. */
    @Transactional
    public void giveBack(Triage.Target target) {
        decide(target, FeedbackState.RECEIVED, "feedback.given-back");
    }

    /** It was handed over under the council's safeguarding procedure; nobody else ever reads it here. */
    @Transactional
    public void handOver(Triage.Target target) {
        decide(target, FeedbackState.CLOSED, "feedback.handed-over")
                // It is no comment any more: no count of messages includes it.
                .becomePossibleHarm();
    }

    private Feedback decide(Triage.Target target, FeedbackState next, String action) {
        Feedback feedback = feedbacks.locked(target.reference());
        FeedbackState before = feedback.state();
        if (before != FeedbackState.QUARANTINED) {
            throw new IllegalTransitionException(before, next);
        }
        if (feedback.version() != target.version()) {
            throw new StaleVersionException();
        }
        feedback.become(next, clock.instant());
        audit.note(target.actor(), action, Feedbacks.SUBJECT, feedback.reference(), before, next);
        return feedback;
    }
}
