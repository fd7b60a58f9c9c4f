package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.HarmJudge;
import org.localoffer.service.privacy.HarmJudgement;
import org.localoffer.service.privacy.HarmPhrases;
import org.localoffer.service.privacy.Identifying;

/**
 * Receives messages, each exactly once, and checks them automatically. Messages about possible harm go to the
 * safeguarding role only.
 */
@ApplicationScoped
public class FeedbackIntake {

    /** Audit action of a message that an officer recorded. */
    public static final String RECORDED = "feedback.recorded";

    private static final Actor ACTOR = new Actor(ActorRole.PUBLIC, null);

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final CurrentLocalArea localArea;
    private final Identifying identifying;
    private final HarmJudge judge;
    private final HarmAlert alert;
    private final ReplyContacts replies;
    private final Clock clock;

    FeedbackIntake(
            EntityManager entities,
            AdvisoryLocks locks,
            AuditTrail audit,
            CurrentLocalArea localArea,
            Identifying identifying,
            HarmJudge judge,
            HarmAlert alert,
            ReplyContacts replies,
            Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.localArea = localArea;
        this.identifying = identifying;
        this.judge = judge;
        this.alert = alert;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * Receives a message. If the form was sent before, the existing message is returned unchanged; only where to reply
     * can be corrected by sending it again.
     *
     * @param replyTo where its sender wants to be told of the answer; null for nowhere
     */
    public Feedback receive(Message message, @Nullable ReplyTo replyTo) {
        return takeIn(message, look(message), Receipt.ofThePublic(replyTo));
    }

    /**
     * What an officer adds to a message that somebody told the council by phone, on paper or in person.
     *
     * @param officer who records it
     * @param toldOn the day on which it was told
     * @param replyTo where whoever told it wants to be told of the answer; null for nowhere
     */
    public record Recording(
            Actor officer, LocalDate toldOn, @Nullable ReplyTo replyTo) {}

    /** Records a message for somebody, with the same checks as one that comes by the web. */
    public Feedback record(Message message, Recording recording) {
        return takeIn(
                message,
                look(message),
                new Receipt(recording.officer(), RECORDED, recording.toldOn(), recording.replyTo()));
    }

    /** The automatic check of a message, to be made outside a transaction. */
    Look look(Message message) {
        HarmPhrases words = localArea.get().harmPhrases();
        HarmJudgement search =
                message.searchedFor() == null ? HarmJudgement.HARMLESS : judge.message(message.searchedFor(), words);
        return new Look(judge.message(message.words(), words), search, identifying.in(message.words()));
    }

    /**
     * Receives a message of the sample data. It is checked by lists and rules only, so that the language model need not
     * be loaded yet.
     */
    @Transactional
    public Feedback receiveOwn(Message message) {
        HarmPhrases words = localArea.get().harmPhrases();
        return takeIn(
                message,
                new Look(
                        HarmJudge.byListAlone(message.words(), words),
                        HarmJudgement.HARMLESS,
                        identifying.details(message.words())),
                Receipt.ofThePublic(null));
    }

    /**
     * Result of the automatic check.
     *
     * @param search judgement of the search that the family sent along, which is shown to the same people
     */
    record Look(HarmJudgement message, HarmJudgement search, List<Flag> identifies) {

        boolean isHarm() {
            return message.isHarm(HarmJudgement.Use.MESSAGE) || search.isHarm(HarmJudgement.Use.MESSAGE);
        }

        List<Flag> flags() {
            List<Flag> harm = isHarm() ? message.flags() : message.listed();
            return Stream.concat(harm.stream(), identifies.stream()).toList();
        }
    }

    /**
     * How a message came in.
     *
     * @param action on the audit trail
     * @param toldOn the day on which it was told; null for the moment at which it is stored
     */
    record Receipt(
            Actor by,
            String action,
            @Nullable LocalDate toldOn,
            @Nullable ReplyTo replyTo) {

        static Receipt ofThePublic(@Nullable ReplyTo replyTo) {
            return new Receipt(ACTOR, "feedback.received", null, replyTo);
        }

        /** Noon of an earlier day, since nobody notes the hour. */
        Instant toldAt(Instant now) {
            return toldOn == null || toldOn.equals(England.day(now))
                    ? now
                    : toldOn.atTime(LocalTime.NOON).atZone(England.ZONE).toInstant();
        }
    }

    /**
     * Stores a message. The check runs before the transaction, because a long check would hold a database connection.
     */
    @Transactional
    Feedback takeIn(Message message, Look look, Receipt receipt) {
        locks.take("feedback:" + message.submission());
        Feedback feedback = bySubmission(message.submission()).orElseGet(() -> keep(message, look, receipt));
        if (receipt.replyTo() != null) {
            replies.keep(feedback, receipt.replyTo());
        }
        return feedback;
    }

    private Feedback keep(Message message, Look look, Receipt receipt) {
        Instant now = clock.instant();
        Feedback feedback = new Feedback(
                message,
                MessageReferences.next(),
                listing(message.listingSlug()),
                look.flags(),
                receipt.toldAt(now),
                now);
        entities.persist(feedback);
        entities.persist(new OriginalMessage(feedback.id(), message.words(), message.searchedFor()));
        audit.note(
                receipt.by(),
                receipt.action(),
                FeedbackReader.SUBJECT,
                feedback.reference(),
                null,
                receipt.toldOn() == null
                        ? feedback.state()
                        : Map.of(
                                "state", feedback.state(), "channel", feedback.channel(), "told_on", receipt.toldOn()));
        if (look.isHarm()) {
            quarantine(feedback, QuarantineCause.of(look.message(), look.search()));
        }
        return feedback;
    }

    private void quarantine(Feedback feedback, QuarantineCause cause) {
        feedback.become(FeedbackState.QUARANTINED, clock.instant());
        feedback.quarantinedBecause(cause);
        audit.note(
                Actor.system("harm"),
                "feedback.quarantined",
                FeedbackReader.SUBJECT,
                feedback.reference(),
                FeedbackState.RECEIVED,
                feedback.state());
        alert.send();
    }

    private Optional<Feedback> bySubmission(UUID submission) {
        return entities.createQuery("from Feedback where submission = :submission", Feedback.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    private @Nullable Listing listing(@Nullable String slug) {
        return slug == null
                ? null
                : entities.createQuery("from Listing where slug = :slug", Listing.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
