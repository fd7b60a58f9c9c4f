package org.localoffer.service.listing.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingTexts;
import org.localoffer.service.listing.ProviderMailbox;
import org.localoffer.service.listing.Slugs;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;

/** An officer takes a listing out of the public's sight, corrects what it says, and publishes it again. */
@ApplicationScoped
public class ListingCorrections {

    private final EntityManager entities;
    private final ListingPublisher publisher;
    private final Edits edits;
    private final IndexRequests index;
    private final Mails mails;
    private final PublicationCheck check;

    ListingCorrections(
            EntityManager entities,
            ListingPublisher publisher,
            Edits edits,
            IndexRequests index,
            Mails mails,
            PublicationCheck check) {
        this.entities = entities;
        this.publisher = publisher;
        this.edits = edits;
        this.index = index;
        this.mails = mails;
        this.check = check;
    }

    /** One that is published, or taken down; with its provider. */
    @Transactional
    public Optional<Listing> find(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from Listing l join fetch l.provider where l.slug = :slug and l.status <> :retired",
                        Listing.class)
                .setParameter("slug", slug)
                .setParameter("retired", ListingStatus.RETIRED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes it down: page, API, search and site map forget it when this commits and its index job is done. A draft that
     * was begun from its text is thrown away, and its provider is told by mail.
     *
     * @param seenRevision as it was on the page that the officer decided on
     */
    @Transactional
    public void takeDown(UUID id, int seenRevision, TakenDownBecause because, String actor) {
        Listing listing = asItWasSeen(id, seenRevision);
        publisher.takeDown(listing, because.slug(), actor);
        edits.discardDraftOf(listing, actor);
        index.changed(listing);
        mails.listingTakenDown(ProviderMailbox.of(listing), listing.slug());
    }

    /**
     * Publishes it again with corrected texts. All of them are looked at, not only those that changed.
     *
     * @throws IdentifyingTextException if one holds what may identify somebody and the officer has not said why it does
     *     not
     */
    public void publishAgain(
            UUID id, int seenRevision, ListingContent corrected, OfficerClearance clearance, String actor) {
        publishAgain(id, seenRevision, corrected, check.pass(ListingTexts.of(corrected), clearance), actor);
    }

    @Transactional
    void publishAgain(
            UUID id, int seenRevision, ListingContent corrected, PublicationCheck.Passed passed, String actor) {
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
