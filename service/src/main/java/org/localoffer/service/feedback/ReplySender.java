package org.localoffer.service.feedback;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.foundation.RetryWithBackoff;
import org.localoffer.service.foundation.mail.ReplyMails;

/**
 * Writes to people who left an e-mail address, and deletes the address in the same transaction. Mail and deletion are
 * at-least-once: a portal that is killed between the mail server's acceptance and the commit sends the mail again, with
 * the same Message-ID.
 */
@ApplicationScoped
class ReplySender {

    private static final Actor ACTOR = Actor.system("reply");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final EntityManager entities;
    private final Answers answers;
    private final ReplyMails mails;
    private final AuditTrail audit;

    ReplySender(EntityManager entities, Answers answers, ReplyMails mails, AuditTrail audit) {
        this.entities = entities;
        this.answers = answers;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Sends the mail that the state of the message asks for now. Without a contact, or while the answer is taken down,
     * nothing is sent; the step that publishes the answer again asks for another job.
     *
     * @param feedbackId of the message
     * @throws RuntimeException if the mail server is unreachable, does not answer in time or refuses for now; the job
     *     is then retried
     */
    @Transactional
    @ActivateRequestContext
    public void send(UUID feedbackId) {
        ReplyContact contact = entities.find(ReplyContact.class, feedbackId, LockModeType.PESSIMISTIC_WRITE);
        String address = contact == null ? null : contact.replyTo().email();
        Feedback feedback = entities.find(Feedback.class, feedbackId);
        if (contact == null || address == null || feedback == null) {
            return;
        }
        mail(feedback, new ReplyMails.Recipient(address, contact.mailId())).ifPresent(accepted -> {
            entities.remove(contact);
            audit.note(
                    ACTOR,
                    accepted ? "feedback.reply-mailed" : "feedback.reply-undeliverable",
                    FeedbackReader.SUBJECT,
                    feedback.reference(),
                    null,
                    null);
        });
    }

    /** Whether the server accepted the mail; empty if there is nothing to tell now. */
    private Optional<Boolean> mail(Feedback feedback, ReplyMails.Recipient to) {
        return switch (ReplyOutcome.of(feedback)) {
            case ANSWERED ->
                answers.shownTo(feedback)
                        .map(answer ->
                                mails.answered(to, answer.words().text(), next(answer.words()), answer.number()));
            case DEALT_WITH -> Optional.of(mails.dealtWith(to, feedback.reference()));
            case NOT_PUBLISHED -> Optional.of(mails.notPublished(to, feedback.reference(), why(feedback)));
            case WAITING, NEVER_TOLD -> Optional.empty();
        };
    }

    /** Null if nothing was promised. */
    private static @Nullable String next(Answer.Words words) {
        String action = words.action();
        return action == null || words.due() == null ? action : action + " (" + MONTH.format(words.due()) + ")";
    }

    private static String why(Feedback feedback) {
        if (feedback.redirectedTo() != null) {
            return "Our form cannot help with it, but somebody else can: "
                    + feedback.redirectedTo().label() + ".";
        }
        if (feedback.reason() != null) {
            return "Why: " + FirstLetter.small(feedback.reason().label()) + ".";
        }
        return feedback.erasedBecause() == ErasedBecause.NOT_DEALT_WITH
                ? "Nobody dealt with it in time, and we are sorry. We have deleted it. Send it again if it is still so."
                : "We have deleted it, as we were asked to.";
    }

    /** The data of a job: the message. It has no address, since data of jobs may be logged. */
    record Reply(UUID feedbackId) implements Serializable {}

    /** Produces the task, which the scheduler must know before it starts. */
    static class ReplyTask {

        @Produces
        @Singleton
        OneTimeTask<Reply> sendReply(Provider<ReplySender> sender) {
            return Tasks.oneTime("send-reply", Reply.class)
                    .defaultPriority(Priority.LOW)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            sender.get().send(instance.getData().feedbackId()));
        }
    }
}
