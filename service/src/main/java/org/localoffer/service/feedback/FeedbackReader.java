package org.localoffer.service.feedback;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.localarea.model.GapKey;

/** Reads messages. */
@ApplicationScoped
public class FeedbackReader {

    /** Subject of messages on the audit trail. */
    public static final String SUBJECT = "feedback";

    /** Subject under which the audit trail records that original words were opened. */
    public static final String READS = "feedback-original";

    private final Session entities;
    private final AuditTrail audit;

    FeedbackReader(Session entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * Finds a message.
     *
     * @param reference in any spelling
     */
    @Transactional
    public Optional<Feedback> find(String reference) {
        String tidied = MessageReferences.tidy(reference);
        if (!MessageReferences.canBe(tidied)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from Feedback f left join fetch f.listing l left join fetch l.provider"
                                + " where f.reference = :reference",
                        Feedback.class)
                .setParameter("reference", tidied)
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks a message for a decision: no other decision can be made on it until the transaction ends.
     *
     * @param reference exactly as issued
     * @throws StaleVersionException if there is no such message
     */
    @Transactional(TxType.MANDATORY)
    public Feedback locked(String reference) {
        return entities.createQuery("from Feedback where reference = :reference", Feedback.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(StaleVersionException::new);
    }

    /** The original words; empty once they have been deleted. */
    @Transactional
    public Optional<OriginalMessage> original(Feedback feedback) {
        return Optional.ofNullable(entities.find(OriginalMessage.class, feedback.id()));
    }

    @Transactional
    public long count(Set<FeedbackState> states) {
        return entities.createQuery("select count(f) from Feedback f where f.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** Messages in quarantine, by gravity and then by waiting time, longest first. */
    @Transactional
    public List<Feedback> quarantined(int offset, int most) {
        return entities.createQuery(
                        "from Feedback f left join fetch f.listing l left join fetch l.provider"
                                + " where f.state = :state order by f.gravity desc, f.receivedAt, f.reference",
                        Feedback.class)
                .setParameter("state", FeedbackState.QUARANTINED)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    /** Messages handed over under the safeguarding procedure, newest first. */
    @Transactional
    public List<Feedback> handedOver(int offset, int most) {
        return entities.createQuery(
                        "from Feedback f left join fetch f.listing l left join fetch l.provider"
                                + " where f.kind = :kind order by f.stateSince desc, f.reference",
                        Feedback.class)
                .setParameter("kind", FeedbackKind.POSSIBLE_HARM)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long countHandedOver() {
        return entities.createQuery("select count(f) from Feedback f where f.kind = :kind", Long.class)
                .setParameter("kind", FeedbackKind.POSSIBLE_HARM)
                .getSingleResult();
    }

    /**
     * Records that somebody opened the original words.
     *
     * @param actor the person
     */
    @Transactional
    public void noteRead(Feedback feedback, Actor actor) {
        audit.note(actor, "feedback.original-read", READS, feedback.reference(), null, null);
    }

    /** Messages about the gap key, newest first. */
    @Transactional
    public List<Feedback> on(GapKey gapKey, Set<FeedbackState> states, int most) {
        return entities.createQuery(
                        "from Feedback f left join fetch f.listing l left join fetch l.provider where f.state in :states"
                                + " and f.kind = :missing and f.gapKey.help is not distinct from :help"
                                + " and f.gapKey.need is not distinct from :need"
                                + " and f.gapKey.ageBand is not distinct from :ageBand"
                                + " and f.gapKey.area is not distinct from :area"
                                + " and f.gapKey.sector is not distinct from :sector"
                                + " order by f.receivedAt desc, f.reference",
                        Feedback.class)
                .setParameter("states", states)
                .setParameter("missing", FeedbackKind.MISSING)
                .setParameter("help", gapKey.help())
                .setParameter("need", gapKey.need())
                .setParameter("ageBand", gapKey.ageBand())
                .setParameter("area", gapKey.area())
                .setParameter("sector", gapKey.sector())
                .setMaxResults(most)
                .getResultList();
    }

    /** Approved messages about the listings of the providers, newest first. */
    @Transactional
    public List<Feedback> toldOf(Set<String> providerSlugs, int most) {
        return entities.createQuery(
                        "from Feedback f join fetch f.listing l join fetch l.provider p where p.slug in :providers"
                                + " and f.state in :states order by f.receivedAt desc, f.reference",
                        Feedback.class)
                .setParameter("providers", providerSlugs)
                .setParameter(
                        "states",
                        Set.of(
                                FeedbackState.ROUTED,
                                FeedbackState.ACKNOWLEDGED,
                                FeedbackState.RESPONSE_DRAFTED,
                                FeedbackState.RESPONSE_APPROVED,
                                FeedbackState.PUBLISHED,
                                FeedbackState.ACTION_TRACKED))
                .setMaxResults(most)
                .getResultList();
    }
}
