package org.localoffer.service.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

    /**
     * A listing to be published.
     *
     * @param provider stored before
     */
    public record NewListing(Provider provider, ListingContent content, Provenance provenance) {}

    /** Another content of a listing. */
    public record NewContent(Listing listing, ListingContent content, Provenance provenance) {}

    /** Publishes a new listing as revision 1. */
    @Transactional(TxType.MANDATORY)
    public Listing publish(Provider provider, ListingContent content, Provenance provenance, Actor actor) {
        return publish(List.of(new NewListing(provider, content, provenance)), freeSlugs(), actor)
                .getFirst();
    }

    /**
     * Publishes new listings as revision 1, with a few statements for all of them.
     *
     * @param slugs from {@link #freeSlugs}
     * @return the listings in the same order
     */
    @Transactional(TxType.MANDATORY)
    public List<Listing> publish(List<NewListing> all, FreeSlugs slugs, Actor actor) {
        Instant now = clock.instant();
        Iterator<String> free = slugs.of(
                        all.stream().map(each -> each.content().name()).toList())
                .iterator();
        List<Listing> listings = all.stream()
                .map(each -> new Listing(
                        UUID.randomUUID(), free.next(), each.provider(), each.content(), each.provenance(), now))
                .toList();
        // One table after the other: only neighbouring inserts into the same table are sent together.
        listings.forEach(entities::persist);
        store(listings, actor, now);
        audit.noteAll(
                actor,
                "listing.published",
                SUBJECT,
                listings.stream()
                        .map(listing -> new AuditTrail.Change(listing.id(), null, listing.content()))
                        .toList());
        return listings;
    }

    /** Finds slugs for new listings; for one import or one listing. */
    public FreeSlugs freeSlugs() {
        return new FreeSlugs(
                slugs -> Set.copyOf(entities.createQuery("select slug from Listing where slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .getResultList()));
    }

    /**
     * Publishes new content of a listing. A retired listing is thereby published again.
     *
     * @throws IllegalTransitionException if an officer has taken the listing down; use {@link #publishAgain}
     */
    @Transactional(TxType.MANDATORY)
    public void revise(Listing listing, ListingContent content, Provenance provenance, Actor actor) {
        revise(List.of(new NewContent(listing, content, provenance)), actor);
    }

    /**
     * Publishes new content of listings, with a few statements for all of them.
     *
     * @param all each listing once
     * @throws IllegalTransitionException if an officer has taken one of them down
     */
    @Transactional(TxType.MANDATORY)
    public void revise(List<NewContent> all, Actor actor) {
        Instant now = clock.instant();
        List<AuditTrail.Change> changes = new ArrayList<>();
        for (NewContent each : all) {
            Listing listing = each.listing();
            if (listing.isTakenDown()) {
                throw new IllegalTransitionException(listing.status(), ListingStatus.PUBLISHED);
            }
            changes.add(new AuditTrail.Change(listing.id(), listing.content(), each.content()));
            listing.revise(each.content(), each.provenance(), now);
        }
        store(all.stream().map(NewContent::listing).toList(), actor, now);
        audit.noteAll(actor, "listing.revised", SUBJECT, changes);
    }

    /**
     * Retires a listing, so that it is no longer in the directory.
     *
     * @param reason shown at the listing's address from now on
     */
    @Transactional(TxType.MANDATORY)
    public void retire(Listing listing, String reason, Actor actor) {
        retire(List.of(listing), reason, actor);
    }

    /** Retires listings, each of them once, with a few statements for all of them. */
    @Transactional(TxType.MANDATORY)
    public void retire(List<Listing> listings, String reason, Actor actor) {
        Instant now = clock.instant();
        listings.forEach(listing -> listing.retire(reason, now));
        store(listings, actor, now);
        audit.noteAll(
                actor,
                "listing.retired",
                SUBJECT,
                listings.stream()
                        .map(listing -> new AuditTrail.Change(listing.id(), listing.content(), null))
                        .toList());
    }

    /** Stores what they say now as a revision of each. */
    private void store(List<Listing> listings, Actor actor, Instant now) {
        listings.forEach(listing -> entities.persist(new ListingRevision(listing, actor.text(), now)));
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
}
