package org.localoffer.service.feedback;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.foundation.StaleVersionException;

/**
 * Refuses several messages for one reason. Each is decided on its own, in its own transaction and as if it were the
 * only one ({@link Triage#refuse}): what cannot be done for one does not undo another.
 */
@ApplicationScoped
public class BulkRefusal {

    private final FeedbackReader feedbackReader;
    private final Triage triage;

    BulkRefusal(FeedbackReader feedbackReader, Triage triage) {
        this.feedbackReader = feedbackReader;
        this.triage = triage;
    }

    /** What became of one message. */
    public enum Outcome {
        /** It is refused, or for a reason on which two officers have to agree, its refusal is proposed. */
        DONE,
        /** It was changed or decided after the officer saw it, or officers may not read it any more. */
        CHANGED,
        /** Its state does not allow a refusal by one officer. */
        NOT_ALLOWED
    }

    /** One message and what became of it. */
    public record Result(String reference, Outcome outcome) {}

    /**
     * Refuses the messages; {@link RefusalReason#VEXATIOUS} is only proposed. What the same officer did before, as when
     * a form is sent twice, is not done again and counts as done.
     *
     * @param targets in the versions that the officer saw
     * @return a result for each, in their order
     */
    public List<Result> refuse(List<Triage.Target> targets, RefusalReason reason) {
        return targets.stream()
                .map(target -> new Result(target.reference(), refuse(target, reason)))
                .toList();
    }

    private Outcome refuse(Triage.Target target, RefusalReason reason) {
        Feedback feedback = feedbackReader.find(target.reference()).orElse(null);
        if (feedback == null) {
            return Outcome.CHANGED;
        }
        if (isDone(feedback, target, reason)) {
            return Outcome.DONE;
        }
        if (feedback.version() == target.version() && !feedback.isRefusable()) {
            return Outcome.NOT_ALLOWED;
        }
        try {
            triage.refuse(target, reason);
            return Outcome.DONE;
        } catch (StaleVersionException e) {
            return Outcome.CHANGED;
        }
    }

    private static boolean isDone(Feedback feedback, Triage.Target target, RefusalReason reason) {
        FeedbackState done =
                reason == RefusalReason.VEXATIOUS ? FeedbackState.REJECTION_PROPOSED : FeedbackState.REJECTED;
        return feedback.state() == done
                && feedback.reason() == reason
                && target.actor().equals(feedback.decidedBy());
    }
}
