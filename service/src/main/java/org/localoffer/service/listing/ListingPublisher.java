package org.localoffer.service.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingRevision;
import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;

/**
 * The only code that changes published listings. Each method writes the listing, its revision and the audit entry in
 * the caller's transaction; the caller requests the index job in the same transaction.
 */
@ApplicationScoped
public class ListingPublisher {

    private static final String SUBJECT = "listing";

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    ListingPublisher(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes a new listing as revision 1. */
    @Transactional(TxType.MANDATORY)
    public Listing publish(Provider provider, ListingContent content, Provenance provenance, Actor actor) {
        Instant now = clock.instant();
        Listing listing = new Listing(UUID.randomUUID(), freeSlug(content.name()), provider, content, provenance, now);
        entities.persist(listing);
        entities.persist(new ListingRevision(listing, actor.text(), now));
        audit.note(actor, "listing.published", SUBJECT, listing.id(), null, content);
        return listing;
    }

    /**
     * Publishes new content of a listing. A retired listing is thereby published again.
     *
     * @throws IllegalTransitionException if an officer has taken the listing down; use {@link #publishAgain}
     */
    @Transactional(TxType.MANDATORY)
    public void revise(Listing listing, ListingContent content, Provenance provenance, Actor actor) {
        if (listing.isTakenDown()) {
            throw new IllegalTransitionException(listing.status(), ListingStatus.PUBLISHED);
        }
        Instant now = clock.instant();
        ListingContent before = listing.content();
        listing.revise(content, provenance, now);
        entities.persist(new ListingRevision(listing, actor.text(), now));
        audit.note(actor, "listing.revised", SUBJECT, listing.id(), before, content);
    }

    /**
     * Retires a listing, so that it is no longer in the directory.
     *
     * @param reason shown at the listing's address from now on
     */
    @Transactional(TxType.MANDATORY)
    public void retire(Listing listing, String reason, Actor actor) {
        Instant now = clock.instant();
        listing.retire(reason, now);
        entities.persist(new ListingRevision(listing, actor.text(), now));
        audit.note(actor, "listing.retired", SUBJECT, listing.id(), listing.content(), null);
    }

    /** Hides a listing from the public while it is corrected. The audit trail keeps no text of it. */
    @Transactional(TxType.MANDATORY)
    public void takeDown(Listing listing, String because, Actor actor) {
        if (!listing.isVisible()) {
            throw new IllegalTransitionException(listing.status(), ListingStatus.TAKEN_DOWN);
        }
        Instant now = clock.instant();
        listing.takeDown(because, now);
        entities.persist(new ListingRevision(listing, actor.text(), now));
        audit.note(actor, "listing.taken-down", SUBJECT, listing.id(), null, because);
    }

    /**
     * Publishes a listing again after it was taken down.
     *
     * @param vouchedFor the officer's reasons for publishing texts in which the check found something
     */
    @Transactional(TxType.MANDATORY)
    public void publishAgain(Listing listing, ListingContent corrected, Object vouchedFor, Actor actor) {
        if (!listing.isTakenDown()) {
            throw new IllegalTransitionException(listing.status(), ListingStatus.PUBLISHED);
        }
        Instant now = clock.instant();
        listing.revise(corrected, listing.provenance(), now);
        entities.persist(new ListingRevision(listing, actor.text(), now));
        audit.note(actor, "listing.published-again", SUBJECT, listing.id(), null, vouchedFor);
    }

    /**
     * Records that the whole content of a listing is correct.
     *
     * @param by a role as pages show it, such as "the provider"
     */
    @Transactional(TxType.MANDATORY)
    public void confirm(Listing listing, String by, Actor actor) {
        Instant before = listing.lastCheckedAt();
        listing.confirm(by, clock.instant());
        audit.note(actor, "listing.confirmed", SUBJECT, listing.id(), before, listing.lastCheckedAt());
    }

    private String freeSlug(String name) {
        return Slugs.free(name, slug -> !entities.createQuery("select 1 from Listing where slug = :slug", Integer.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty());
    }
}
