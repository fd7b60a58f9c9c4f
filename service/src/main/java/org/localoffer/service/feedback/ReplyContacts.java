package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Jobs;

/**
 * Keeps where people want to be told what became of their messages (domain L16). A contact is no part of its message:
 * no list, search, export or entry of the audit trail has it. Once it is decided what becomes of the message,
 * {@link ReplySender} writes to an e-mail address, and an officer rings a phone number ({@link RingBacks}).
 */
@ApplicationScoped
public class ReplyContacts {

    /** How long after a form was sent the next page may show the contact back. */
    private static final Duration CONFIRMED_WITHIN = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final Jobs jobs;
    private final OneTimeTask<ReplySender.Reply> sendReply;
    private final Clock clock;

    ReplyContacts(EntityManager entities, Jobs jobs, OneTimeTask<ReplySender.Reply> sendReply, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.sendReply = sendReply;
        this.clock = clock;
    }

    /** Stores the contact of a message. A form that is sent again with another contact corrects it. */
    @Transactional(TxType.MANDATORY)
    void keep(Feedback feedback, ReplyTo replyTo) {
        ReplyContact contact = locked(feedback);
        if (contact == null) {
            entities.persist(new ReplyContact(feedback.id(), replyTo, clock.instant()));
        } else if (!contact.replyTo().equals(replyTo)) {
            contact.replace(replyTo, clock.instant());
        }
    }

    /**
     * Does what the state that a message has reached asks for: has a mail sent, lets an officer ring, or deletes the
     * contact. Doing it again for the same state changes nothing.
     */
    @Transactional(TxType.MANDATORY)
    void follow(Feedback feedback) {
        ReplyOutcome outcome = ReplyOutcome.of(feedback);
        ReplyContact contact = outcome == ReplyOutcome.WAITING ? null : locked(feedback);
        if (contact == null) {
            return;
        }
        boolean byMail = contact.replyTo().email() != null;
        if (outcome == ReplyOutcome.NEVER_TOLD || (!byMail && !outcome.isTold())) {
            entities.remove(contact);
            return;
        }
        contact.settle(clock.instant());
        if (byMail) {
            // Each step asks for a job of its own. The first one sends the mail, and the others find no contact.
            jobs.ask(sendReply, UUID.randomUUID().toString(), new ReplySender.Reply(feedback.id()));
        }
    }

    /**
     * The contact, for whoever has just typed it to check. It is given once and only for some minutes, because anybody
     * who has the reference can open the page that shows it.
     */
    @Transactional
    public Optional<ReplyTo> confirmOnce(Feedback feedback) {
        ReplyContact contact = locked(feedback);
        Instant earliest = clock.instant().minus(CONFIRMED_WITHIN);
        if (contact == null || contact.isConfirmed() || contact.receivedAt().isBefore(earliest)) {
            return Optional.empty();
        }
        contact.confirm();
        return Optional.of(contact.replyTo());
    }

    /**
     * The contact of a message; empty if there is none. Only the safeguarding role may see it before an answer is
     * published.
     */
    @Transactional
    public Optional<ReplyTo> find(Feedback feedback) {
        return Optional.ofNullable(entities.find(ReplyContact.class, feedback.id()))
                .map(ReplyContact::replyTo);
    }

    private @Nullable ReplyContact locked(Feedback feedback) {
        return entities.find(ReplyContact.class, feedback.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
