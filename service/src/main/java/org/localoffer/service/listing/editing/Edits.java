package org.localoffer.service.listing.editing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingRevision;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.ThreeWayMerge;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingTexts;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicText;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.signin.SecondOfficerException;

/** The use cases of an edit, from draft to publication. Each method is one step and writes to the audit trail. */
@ApplicationScoped
public class Edits {

    static final String SUBJECT = "listing-edit";

    /** Audit actions by which a person becomes an author of the edit, and so may not approve it. */
    private static final Set<String> WRITING = Set.of("edit.begun", "edit.rewritten", "edit.sent");

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final ListingPublisher publisher;
    private final IndexRequests index;
    private final Mails mails;
    private final PublicationCheck check;
    private final Clock clock;

    Edits(
            EntityManager entities,
            AdvisoryLocks locks,
            AuditTrail audit,
            ListingPublisher publisher,
            IndexRequests index,
            Mails mails,
            PublicationCheck check,
            Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.publisher = publisher;
        this.index = index;
        this.mails = mails;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Content written by a provider.
     *
     * @param baseRevision revision of the listing on which the edit is based
     * @param draftVersion version of the draft that the form showed; null if there was no draft
     */
    public record Writing(
            UUID listing, int baseRevision, @Nullable Integer draftVersion, ListingContent content) {}

    /**
     * Saves a draft without sending it. A listing has at most one draft, and sending the same form twice saves it once.
     *
     * @throws StaleVersionException if somebody else has saved or sent a draft since
     */
    @Transactional
    public ListingEdit keep(Writing writing, Actor actor) {
        locks.take("listing-edit:" + writing.listing());
        Optional<ListingEdit> open = openOf(writing.listing());
        if (open.isPresent()) {
            return keepOn(open.get(), writing, actor);
        }
        if (writing.draftVersion() != null) {
            throw new StaleVersionException();
        }
        ListingEdit edit = new ListingEdit(
                entities.getReference(Listing.class, writing.listing()),
                writing.baseRevision(),
                writing.content(),
                actor,
                clock.instant());
        entities.persist(edit);
        audit.note(actor, "edit.begun", SUBJECT, edit.id(), null, writing.content());
        return edit;
    }

    private ListingEdit keepOn(ListingEdit edit, Writing writing, Actor actor) {
        ListingContent before = edit.content();
        if (before.equals(writing.content())) {
            return edit;
        }
        if (writing.draftVersion() == null || writing.draftVersion() != edit.version()) {
            throw new StaleVersionException();
        }
        edit.rewrite(writing.content(), actor, clock.instant());
        audit.note(actor, "edit.rewritten", SUBJECT, edit.id(), before, writing.content());
        return edit;
    }

    /**
     * Proposes a change that was not written by a person, such as one from an import.
     *
     * @return false if the listing already has an open edit
     */
    @Transactional(TxType.MANDATORY)
    public boolean propose(Listing listing, ListingContent content, Actor actor) {
        locks.take("listing-edit:" + listing.id());
        if (openOf(listing.id()).isPresent()) {
            return false;
        }
        ListingEdit edit = new ListingEdit(listing, listing.revision(), content, actor, clock.instant());
        edit.send(null, clock.instant());
        entities.persist(edit);
        audit.note(actor, "edit.sent", SUBJECT, edit.id(), null, content);
        return true;
    }

    /** Sends a draft to the officers; the provider gets a receipt by mail. */
    @Transactional
    public void send(UUID id, int version, @Nullable String mailbox, Actor actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.send(mailbox, clock.instant());
        audit.note(actor, "edit.sent", SUBJECT, id, EditState.DRAFT, edit.state());
        mails.editReceived(mailbox, nameOf(edit), id);
    }

    /** Withdraws an edit before an officer has decided on it. */
    @Transactional
    public void takeBack(UUID id, int version, Actor actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.takeBack();
        audit.note(actor, "edit.taken-back", SUBJECT, id, EditState.SENT, edit.state());
    }

    /** Discards a draft. */
    @Transactional
    public void discard(UUID id, int version, Actor actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.discard();
        audit.note(actor, "edit.discarded", SUBJECT, id, EditState.DRAFT, edit.state());
    }

    /**
     * Publishes an edit; the revision, the audit entry and the index job commit together. Changes published since the
     * edit was begun are kept.
     *
     * @param seenRevision revision of the listing that the officer saw
     * @throws StaleVersionException if the edit or the listing has changed since the officer saw it
     * @throws IllegalTransitionException if it has already been decided on, or conflicts with a change published since
     * @throws SecondOfficerException if the officer wrote or sent it, in whatever role
     * @throws IdentifyingTextException if it contains text that may identify somebody, and the officer has not said why
     *     it does not
     */
    public void approve(UUID id, int version, int seenRevision, OfficerClearance clearance, Actor actor) {
        approve(id, version, seenRevision, check.pass(texts(id), clearance), actor);
    }

    /** The free texts that the edit would change, as they would be published. */
    @Transactional
    public List<PublicText> texts(UUID id) {
        ListingEdit edit = find(id).orElseThrow(StaleVersionException::new);
        return ListingTexts.changed(edit.listing().content(), merge(edit).content());
    }

    @Transactional
    void approve(UUID id, int version, int seenRevision, PublicationCheck.Passed passed, Actor actor) {
        ListingEdit edit = asItWasSeen(id, version);
        Listing listing = entities.find(Listing.class, edit.listing().id(), LockModeType.PESSIMISTIC_WRITE);
        if (listing.revision() != seenRevision || !listing.isVisible()) {
            throw new StaleVersionException();
        }
        if (audit.hasActed(actor, SUBJECT, id, WRITING)) {
            throw new SecondOfficerException();
        }
        ThreeWayMerge merge = merge(edit);
        if (!merge.conflicts().isEmpty()) {
            throw new IllegalTransitionException(edit.state(), EditState.APPROVED);
        }
        passed.requireSame(ListingTexts.changed(listing.content(), merge.content()));
        edit.approve(actor, clock.instant());
        publisher.revise(listing, merge.content(), listing.provenance(), actor);
        if (edit.isOfProvider()) {
            publisher.confirm(listing, "the provider", actor);
        }
        audit.note(
                actor,
                "edit.approved",
                SUBJECT,
                id,
                EditState.SENT,
                Map.of("state", edit.state(), "revision", listing.revision(), "vouched_for", passed.reasons()));
        index.changed(listing);
        mails.editApproved(edit.mailbox(), nameOf(edit), id);
    }

    /**
     * Discards a draft based on content that has now been taken down. An edit that has been sent stays with the
     * officers.
     */
    @Transactional(TxType.MANDATORY)
    public void discardDraftOf(Listing listing, Actor actor) {
        openOf(listing.id())
                .filter(edit -> edit.state() == EditState.DRAFT)
                .ifPresent(edit -> discard(edit.id(), edit.version(), actor));
    }

    /** Returns an edit to its provider with a reason. */
    @Transactional
    public void sendBack(UUID id, int version, String reason, Actor actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.sendBack(reason, actor, clock.instant());
        audit.note(
                actor,
                "edit.returned",
                SUBJECT,
                id,
                EditState.SENT,
                Map.of("state", edit.state(), "reason", new Wording(reason)));
        mails.editReturned(edit.mailbox(), nameOf(edit), id, reason);
    }

    /**
     * Records that the whole content of a listing is still correct.
     *
     * @param seenRevision revision of the listing on the page that was confirmed
     * @throws StaleVersionException if another revision has been published since
     */
    @Transactional
    public void confirm(UUID listingId, int seenRevision, String by, Actor actor) {
        Listing listing = entities.find(Listing.class, listingId, LockModeType.PESSIMISTIC_WRITE);
        if (listing.revision() != seenRevision) {
            throw new StaleVersionException();
        }
        publisher.confirm(listing, by, actor);
        index.changed(listing);
    }

    /** Merges an edit with the changes published since it was begun. */
    @Transactional
    public ThreeWayMerge merge(ListingEdit edit) {
        ListingRevision base = entities.find(
                ListingRevision.class, new ListingRevision.Key(edit.listing().id(), edit.baseRevision()));
        Listing current = entities.find(Listing.class, edit.listing().id());
        return ThreeWayMerge.of(base.content(), edit.content(), current.content());
    }

    /** An edit with its listing and provider. */
    @Transactional
    public Optional<ListingEdit> find(UUID id) {
        return entities.createQuery(
                        "from ListingEdit e join fetch e.listing l join fetch l.provider where e.id = :id",
                        ListingEdit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The edit that is a draft or waits for an officer; empty if there is none. */
    @Transactional
    public Optional<ListingEdit> openOf(UUID listingId) {
        return entities.createQuery(
                        "from ListingEdit e join fetch e.listing l where l.id = :listing and e.state in :open",
                        ListingEdit.class)
                .setParameter("listing", listingId)
                .setParameter("open", Set.of(EditState.DRAFT, EditState.SENT))
                .getResultStream()
                .findFirst();
    }

    /** The newest edit of each listing that has one. */
    @Transactional
    public List<ListingEdit> latest(Collection<UUID> listings) {
        return entities.createQuery(
                        "from ListingEdit e join fetch e.listing l where l.id in :listings and e.writtenAt ="
                                + " (select max(o.writtenAt) from ListingEdit o where o.listing = e.listing)",
                        ListingEdit.class)
                .setParameter("listings", listings)
                .getResultList();
    }

    /** Edits that wait for an officer, the longest waiting first. */
    @Transactional
    public List<ListingEdit> waiting(int offset, int most) {
        return entities.createQuery(
                        "from ListingEdit e join fetch e.listing l join fetch l.provider where e.state = :state"
                                + " order by e.sentAt, e.id",
                        ListingEdit.class)
                .setParameter("state", EditState.SENT)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long countWaiting() {
        return entities.createQuery("select count(e) from ListingEdit e where e.state = :state", Long.class)
                .setParameter("state", EditState.SENT)
                .getSingleResult();
    }

    private static String nameOf(ListingEdit edit) {
        return edit.listing().content().name();
    }

    private ListingEdit asItWasSeen(UUID id, int version) {
        ListingEdit edit = entities.find(ListingEdit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (edit == null || edit.version() != version) {
            throw new StaleVersionException();
        }
        return edit;
    }
}
