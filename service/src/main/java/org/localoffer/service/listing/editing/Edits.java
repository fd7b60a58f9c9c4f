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

/** How an edit becomes what a listing says: one method a step, each with its entry on the audit trail. */
@ApplicationScoped
public class Edits {

    static final String SUBJECT = "listing-edit";

    /** Acts that make an edit somebody's own. */
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
     * What a provider wrote.
     *
     * @param baseRevision of the listing that the provider began from
     * @param draftVersion of the draft that the provider went on with; null where there was none
     */
    public record Writing(
            UUID listing, int baseRevision, @Nullable Integer draftVersion, ListingContent content) {}

    /**
     * Keeps what a provider wrote, without sending it. There is one draft of a listing; the same form sent twice is one.
     *
     * @throws StaleVersionException if somebody else wrote or sent a draft since
     */
    @Transactional
    public ListingEdit keep(Writing writing, String actor) {
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

    private ListingEdit keepOn(ListingEdit edit, Writing writing, String actor) {
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
     * Proposes a change that no person wrote, such as a source's news of a listing that was changed here.
     *
     * @return false where an edit of the listing is open already
     */
    @Transactional(TxType.MANDATORY)
    public boolean propose(Listing listing, ListingContent content, String actor) {
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

    /** Sends a draft to the officers; its provider reads so by mail. */
    @Transactional
    public void send(UUID id, int version, @Nullable String mailbox, String actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.send(mailbox, clock.instant());
        audit.note(actor, "edit.sent", SUBJECT, id, EditState.DRAFT, edit.state());
        mails.editReceived(mailbox, nameOf(edit), id);
    }

    /** Takes it back before an officer decided. */
    @Transactional
    public void takeBack(UUID id, int version, String actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.takeBack();
        audit.note(actor, "edit.taken-back", SUBJECT, id, EditState.SENT, edit.state());
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(UUID id, int version, String actor) {
        ListingEdit edit = asItWasSeen(id, version);
        edit.discard();
        audit.note(actor, "edit.discarded", SUBJECT, id, EditState.DRAFT, edit.state());
    }

    /**
     * Publishes it: the revision, the audit entry and the index job commit together. What was changed here since the
     * provider began is kept.
     *
     * @param seenRevision of the listing, as it was on the page that the officer decided on
     * @throws StaleVersionException if the edit or the listing is not what the officer saw
     * @throws IllegalTransitionException if it was decided before, or changes what was changed here since
     * @throws SecondOfficerException if the officer wrote or sent it, in another role
     * @throws IdentifyingTextException if it holds what may identify somebody and the officer has not said why it does
     *     not
     */
    public void approve(UUID id, int version, int seenRevision, OfficerClearance clearance, String actor) {
        approve(id, version, seenRevision, check.pass(texts(id), clearance), actor);
    }

    /** The free texts that it would change, as they would be read. */
    @Transactional
    public List<PublicText> texts(UUID id) {
        ListingEdit edit = find(id).orElseThrow(StaleVersionException::new);
        return ListingTexts.changed(edit.listing().content(), merge(edit).content());
    }

    @Transactional
    void approve(UUID id, int version, int seenRevision, PublicationCheck.Passed passed, String actor) {
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

    /** Throws away a draft that was begun from a text that is taken down now; what was sent stays for the officers. */
    @Transactional(TxType.MANDATORY)
    public void discardDraftOf(Listing listing, String actor) {
        openOf(listing.id())
                .filter(edit -> edit.state() == EditState.DRAFT)
                .ifPresent(edit -> discard(edit.id(), edit.version(), actor));
    }

    /** Returns it with a reason that its provider reads. */
    @Transactional
    public void sendBack(UUID id, int version, String reason, String actor) {
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
     * Notes that all of a listing is still right.
     *
     * @param seenRevision of the listing, as it was on the page of whoever says so
     * @throws StaleVersionException if something else is published since
     */
    @Transactional
    public void confirm(UUID listingId, int seenRevision, String by, String actor) {
        Listing listing = entities.find(Listing.class, listingId, LockModeType.PESSIMISTIC_WRITE);
        if (listing.revision() != seenRevision) {
            throw new StaleVersionException();
        }
        publisher.confirm(listing, by, actor);
        index.changed(listing);
    }

    /** The edit with the changes that were published since it was begun. */
    @Transactional
    public ThreeWayMerge merge(ListingEdit edit) {
        ListingRevision base = entities.find(
                ListingRevision.class, new ListingRevision.Key(edit.listing().id(), edit.baseRevision()));
        Listing current = entities.find(Listing.class, edit.listing().id());
        return ThreeWayMerge.of(base.content(), edit.content(), current.content());
    }

    /** With its listing and provider. */
    @Transactional
    public Optional<ListingEdit> find(UUID id) {
        return entities.createQuery(
                        "from ListingEdit e join fetch e.listing l join fetch l.provider where e.id = :id",
                        ListingEdit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The edit that is being written or waits; empty where there is none. */
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

    /** Edits that wait for an officer, longest waiting first. */
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
