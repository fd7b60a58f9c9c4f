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
import org.localoffer.service.AdvisoryLocks;
import org.localoffer.service.audit.AuditTrail;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.Identifying;

/** Takes messages in: once each, with an automatic look; words of harm go to the safeguarding role alone. */
@ApplicationScoped
public class Receiving {

    private static final String ACTOR = "public";

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final CurrentLocalArea localArea;
    private final Identifying identifying;
    private final HarmAlert alert;
    private final Clock clock;

    Receiving(
            EntityManager entities,
            AdvisoryLocks locks,
            AuditTrail audit,
            CurrentLocalArea localArea,
            Identifying identifying,
            HarmAlert alert,
            Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.localArea = localArea;
        this.identifying = identifying;
        this.alert = alert;
        this.clock = clock;
    }

    /** Takes a message in; one that came before, from a form sent twice, is given back as it is. */
    public Feedback receive(Message message) {
        List<Flag> harm = localArea.get().wordsOfHarm().in(message.words());
        return takeIn(message, harm, identifying.in(message.words()));
    }

    /** Texts are looked through before: a long look would hold a connection to the database. */
    @Transactional
    Feedback takeIn(Message message, List<Flag> harm, List<Flag> identifies) {
        locks.take("feedback:" + message.submission());
        return bySubmission(message.submission()).orElseGet(() -> keep(message, harm, identifies));
    }

    private Feedback keep(Message message, List<Flag> harm, List<Flag> identifies) {
        List<Flag> flags = Stream.concat(harm.stream(), identifies.stream()).toList();
        Feedback feedback =
                new Feedback(message, References.next(), listing(message.listingSlug()), flags, clock.instant());
        entities.persist(feedback);
        entities.persist(new OriginalWords(feedback.id(), message.words(), message.searchedFor()));
        audit.note(ACTOR, "feedback.received", Feedbacks.SUBJECT, feedback.reference(), null, feedback.state());
        if (!harm.isEmpty() || tellsOfHarm(message.searchedFor())) {
            quarantine(feedback);
        }
        return feedback;
    }

    /** What was searched for is sent along, and read by the same people. */
    private boolean tellsOfHarm(@Nullable String searchedFor) {
        return searchedFor != null
                && !localArea.get().wordsOfHarm().in(searchedFor).isEmpty();
    }

    private void quarantine(Feedback feedback) {
        feedback.become(FeedbackState.QUARANTINED, clock.instant());
        audit.note(
                "system:words-of-harm",
                "feedback.quarantined",
                Feedbacks.SUBJECT,
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
