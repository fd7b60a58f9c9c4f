package org.localoffer.service.feedback;

import java.time.Clock;
import java.util.List;
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

    private static final Actor ACTOR = new Actor(ActorRole.PUBLIC, null);

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final CurrentLocalArea localArea;
    private final Identifying identifying;
    private final HarmJudge judge;
    private final HarmAlert alert;
    private final Clock clock;

    FeedbackIntake(
            EntityManager entities,
            AdvisoryLocks locks,
            AuditTrail audit,
            CurrentLocalArea localArea,
            Identifying identifying,
            HarmJudge judge,
            HarmAlert alert,
            Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.localArea = localArea;
        this.identifying = identifying;
        this.judge = judge;
        this.alert = alert;
        this.clock = clock;
    }

    /** Receives a message. If the form was sent before, the existing message is returned unchanged. */
    public Feedback receive(Message message) {
        return takeIn(message, look(message));
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
                        identifying.details(message.words())));
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
     * Stores a message. The check runs before the transaction, because a long check would hold a database connection.
     */
    @Transactional
    Feedback takeIn(Message message, Look look) {
        locks.take("feedback:" + message.submission());
        return bySubmission(message.submission()).orElseGet(() -> keep(message, look));
    }

    private Feedback keep(Message message, Look look) {
        Feedback feedback = new Feedback(
                message, MessageReferences.next(), listing(message.listingSlug()), look.flags(), clock.instant());
        entities.persist(feedback);
        entities.persist(new OriginalMessage(feedback.id(), message.words(), message.searchedFor()));
        audit.note(ACTOR, "feedback.received", FeedbackReader.SUBJECT, feedback.reference(), null, feedback.state());
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
