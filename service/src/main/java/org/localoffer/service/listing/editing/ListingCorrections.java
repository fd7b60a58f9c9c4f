package org.localoffer.service.listing.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingTexts;
import org.localoffer.service.listing.ProviderMailbox;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;

/** Lets an officer take a listing down, correct it and publish it again. */
@ApplicationScoped
public class ListingCorrections {

    private final EntityManager entities;
    private final ListingRepository listings;
    private final ListingPublisher publisher;
    private final Edits edits;
    private final IndexRequests index;
    private final Mails mails;
    private final PublicationCheck check;

    ListingCorrections(
            EntityManager entities,
            ListingRepository listings,
            ListingPublisher publisher,
            Edits edits,
            IndexRequests index,
            Mails mails,
            PublicationCheck check) {
        this.entities = entities;
        this.listings = listings;
        this.publisher = publisher;
        this.edits = edits;
        this.index = index;
        this.mails = mails;
        this.check = check;
    }

    /** A listing that is published or taken down, with its provider. */
    @Transactional
    public Optional<Listing> find(String slug) {
        return listings.notRetired(slug);
    }

    /**
     * Takes a listing down. It disappears from pages, the API, search and the site map after the commit and its index
     * job. A draft based on it is discarded, and its provider is informed by mail.
     *
     * @param seenRevision revision of the listing that the officer saw
     */
    @Transactional
    public void takeDown(UUID id, int seenRevision, TakenDownBecause because, Actor actor) {
        Listing listing = asItWasSeen(id, seenRevision);
        publisher.takeDown(listing, because.slug(), actor);
        edits.discardDraftOf(listing, actor);
        index.changed(listing);
        mails.listingTakenDown(ProviderMailbox.of(listing), listing.slug());
    }

    /**
     * Publishes a listing again with corrected texts. All texts are checked, not only the changed ones.
     *
     * @throws IdentifyingTextException if a text may identify somebody, and the officer has not said why it does not
     */
    public void publishAgain(
            UUID id, int seenRevision, ListingContent corrected, OfficerClearance clearance, Actor actor) {
        publishAgain(id, seenRevision, corrected, check.pass(ListingTexts.of(corrected), clearance), actor);
    }

    @Transactional
    void publishAgain(
            UUID id, int seenRevision, ListingContent corrected, PublicationCheck.Passed passed, Actor actor) {
        passed.requireSame(ListingTexts.of(corrected));
        Listing listing = asItWasSeen(id, seenRevision);
        publisher.publishAgain(listing, corrected, passed.reasons(), actor);
        index.changed(listing);
        mails.listingPublishedAgain(ProviderMailbox.of(listing), listing.slug());
    }

    private Listing asItWasSeen(UUID id, int seenRevision) {
        Listing listing = entities.find(Listing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (listing == null || listing.revision() != seenRevision) {
            throw new StaleVersionException();
        }
        return listing;
    }
}
