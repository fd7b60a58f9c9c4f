package org.localoffer.service.listing.editing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.IllegalTransitionException;

/**
 * A change to a listing that a provider or an import proposes. It is on no public page, in no index and in no API
 * before an officer approves it.
 */
@Entity
public class ListingEdit {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Listing listing;

    private int baseRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    private ListingContent content;

    @Enumerated(EnumType.STRING)
    private EditState state;

    private Actor writtenBy;

    private Instant writtenAt;

    private @Nullable String mailbox;

    private @Nullable Instant sentAt;

    private @Nullable Actor decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ListingEdit() {}

    ListingEdit(Listing listing, int baseRevision, ListingContent content, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.listing = listing;
        this.baseRevision = baseRevision;
        this.content = content;
        this.state = EditState.DRAFT;
        this.writtenBy = actor;
        this.writtenAt = now;
    }

    void rewrite(ListingContent content, Actor actor, Instant now) {
        require(EditState.DRAFT, EditState.DRAFT);
        this.content = content;
        this.writtenBy = actor;
        this.writtenAt = now;
    }

    /** @param mailbox for receipt and decision; null for no mails */
    void send(@Nullable String mailbox, Instant now) {
        become(EditState.DRAFT, EditState.SENT);
        this.mailbox = mailbox;
        this.sentAt = now;
    }

    void takeBack() {
        if (!isOfProvider()) {
            throw new IllegalTransitionException(state, EditState.DRAFT);
        }
        become(EditState.SENT, EditState.DRAFT);
        this.sentAt = null;
    }

    void discard() {
        become(EditState.DRAFT, EditState.DISCARDED);
    }

    void approve(Actor actor, Instant now) {
        become(EditState.SENT, EditState.APPROVED);
        decided(actor, now);
    }

    void sendBack(String reason, Actor actor, Instant now) {
        become(EditState.SENT, EditState.RETURNED);
        this.reason = reason;
        decided(actor, now);
    }

    private void decided(Actor actor, Instant now) {
        this.decidedBy = actor;
        this.decidedAt = now;
    }

    private void become(EditState from, EditState to) {
        require(from, to);
        state = to;
    }

    private void require(EditState from, EditState to) {
        if (state != from) {
            throw new IllegalTransitionException(state, to);
        }
    }

    public UUID id() {
        return id;
    }

    public Listing listing() {
        return listing;
    }

    /** The revision on which the edit is based. */
    public int baseRevision() {
        return baseRevision;
    }

    public ListingContent content() {
        return content;
    }

    public EditState state() {
        return state;
    }

    /** Whether it waits for an officer or for its provider. */
    public boolean isUnfinished() {
        return state == EditState.SENT || canBeWritten();
    }

    /** Whether its provider can continue it; a proposal of an import cannot be continued. */
    public boolean canBeWritten() {
        return isOfProvider() && (state == EditState.DRAFT || state == EditState.RETURNED);
    }

    /** Whether a person at the provider wrote it, and so has read the whole listing; an import has not. */
    public boolean isOfProvider() {
        return writtenBy.role() == ActorRole.PROVIDER;
    }

    /** Whether the content on which it is based was taken down since; its provider may then no longer read it. */
    public boolean isForOfficersAlone() {
        return listing.isForOfficersAlone(baseRevision);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Null for no mails. */
    public @Nullable String mailbox() {
        return mailbox;
    }

    /** Null before it is sent. */
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Null before the decision. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Null before the decision. */
    public @Nullable Actor decidedBy() {
        return decidedBy;
    }

    /** Why it was returned; null if it was not. */
    public @Nullable String reason() {
        return reason;
    }

    /** Sent with every decision, so that nobody overwrites another person's change. */
    public int version() {
        return version;
    }
}
