package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
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
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.TakenDownBecause;

/** One message, without the words as they came: those are an {@link OriginalMessage} of their own. */
@Entity
public class Feedback {

    private static final Set<FeedbackState> WITHOUT_COPY =
            EnumSet.of(FeedbackState.QUARANTINED, FeedbackState.REDIRECTED, FeedbackState.REJECTED);

    @Id
    private UUID id;

    private String reference;

    @SuppressWarnings("UnusedVariable") // read in queries
    private UUID submission;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant receivedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Listing listing;

    @Enumerated(EnumType.STRING)
    private @Nullable Sender sender;

    @Embedded
    private @Nullable GapKey gapKey;

    @Enumerated(EnumType.STRING)
    private FeedbackState state;

    private Instant stateSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Flag> flags;

    private @Nullable String publicText;

    /** Apart from the public text, so that nothing that reads public texts can come upon it. */
    private @Nullable String takenDownText;

    private @Nullable Instant takenDownAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TakenDownBecause takenDownBecause;

    @Enumerated(EnumType.STRING)
    private @Nullable Signposting redirectedTo;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable ErasedBecause erasedBecause;

    private @Nullable Actor decidedBy;

    private @Nullable String routedTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> alsoRoutedTo;

    private @Nullable String routedBecause;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable QuarantineCause cause;

    @SuppressWarnings("UnusedVariable") // orders the queue
    private int gravity;

    private @Nullable Actor claimedBy;

    private @Nullable Instant claimedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Feedback() {}

    Feedback(Message message, String reference, @Nullable Listing listing, List<Flag> flags, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.submission = message.submission();
        this.kind = message.kind();
        this.channel = message.channel();
        this.receivedAt = receivedAt;
        this.listing = listing;
        this.sender = message.sender();
        this.gapKey = message.gapKey();
        this.state = FeedbackState.RECEIVED;
        this.stateSince = receivedAt;
        this.flags = List.copyOf(flags);
        this.alsoRoutedTo = List.of();
    }

    /** @throws IllegalTransitionException if the state does not allow it */
    void become(FeedbackState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalTransitionException(state, next);
        }
        this.state = next;
        this.stateSince = now;
        if (WITHOUT_COPY.contains(next)) {
            // A copy that was begun may still hold the family's own words.
            this.publicText = null;
            putBack();
        }
        if (next == FeedbackState.QUARANTINED) {
            hear(QuarantineCause.byPerson());
            this.routedTo = null;
            this.alsoRoutedTo = List.of();
            this.routedBecause = null;
            this.reason = null;
            this.redirectedTo = null;
        }
    }

    /** Whether the public text is an approved one, and no copy that an officer has begun. */
    public boolean hasApprovedText() {
        return publicText != null
                && state != FeedbackState.RECEIVED
                && state != FeedbackState.FOR_REDACTION
                && state != FeedbackState.REJECTION_PROPOSED;
    }

    /** Only that there was one of its kind in that month is left. */
    void erase(ErasedBecause because, Instant now) {
        boolean toldOfHarm = state == FeedbackState.QUARANTINED;
        become(FeedbackState.ERASED, now);
        this.erasedBecause = because;
        if (toldOfHarm) {
            // It was in no count, and stays out.
            this.kind = FeedbackKind.POSSIBLE_HARM;
        }
        this.receivedAt = England.day(receivedAt)
                .withDayOfMonth(1)
                .atStartOfDay(England.ZONE)
                .toInstant();
        this.submission = UUID.randomUUID();
        this.flags = List.of();
        this.publicText = null;
        this.listing = null;
        this.sender = null;
        this.gapKey = null;
        this.redirectedTo = null;
        this.reason = null;
        this.decidedBy = null;
        this.routedTo = null;
        this.alsoRoutedTo = List.of();
        this.routedBecause = null;
        this.cause = null;
        claim(null, null);
        putBack();
    }

    /** @throws IllegalTransitionException if there is no approved copy */
    void takeDown(TakenDownBecause because, Instant now) {
        if (!hasApprovedText()) {
            throw new IllegalTransitionException(state, "a copy that is taken down");
        }
        this.takenDownText = publicText;
        this.takenDownAt = now;
        this.takenDownBecause = because;
        this.publicText = null;
    }

    /** @throws IllegalTransitionException if no copy is taken down */
    void publishAgain(String corrected, Actor actor) {
        if (!isTakenDown()) {
            throw new IllegalTransitionException(state, "a copy that is published again");
        }
        approve(corrected, actor);
        putBack();
    }

    private void putBack() {
        this.takenDownText = null;
        this.takenDownAt = null;
        this.takenDownBecause = null;
    }

    /** Why it is in quarantine, where it was no person who put it there. */
    final void hear(QuarantineCause cause) {
        this.cause = cause;
        this.gravity = cause.gravity();
    }

    void claim(@Nullable Actor actor, @Nullable Instant now) {
        this.claimedBy = actor;
        this.claimedAt = now;
    }

    void complete(FeedbackKind kind, GapKey gapKey) {
        this.kind = kind;
        this.gapKey = gapKey;
    }

    void becomePossibleHarm() {
        this.kind = FeedbackKind.POSSIBLE_HARM;
    }

    void approve(String publicText, Actor actor) {
        this.publicText = publicText;
        this.decidedBy = actor;
    }

    void refuse(RefusalReason reason, Actor actor) {
        this.reason = reason;
        this.decidedBy = actor;
    }

    void unrefuse() {
        this.reason = null;
    }

    void redirect(Signposting place, Actor actor) {
        this.redirectedTo = place;
        this.decidedBy = actor;
    }

    /** @param because in words, such as "the remit for short breaks" */
    void route(Routing.Route route, String because) {
        this.routedTo = route.commissioner();
        this.alsoRoutedTo = List.copyOf(route.also());
        this.routedBecause = because;
    }

    public UUID id() {
        return id;
    }

    /** As the family was given it, such as {@code LO-7K3M-9QXA}; nobody can guess one. */
    public String reference() {
        return reference;
    }

    public FeedbackKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Null where it is about no listing. */
    public @Nullable Listing listing() {
        return listing;
    }

    /** Null where the family did not say. */
    public @Nullable Sender sender() {
        return sender;
    }

    public GapKey gapKey() {
        return gapKey == null ? GapKey.UNKNOWN : gapKey;
    }

    public FeedbackState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Null unless erased. */
    public @Nullable ErasedBecause erasedBecause() {
        return erasedBecause;
    }

    /** What an automatic look found; it never decides. */
    public List<Flag> flags() {
        return flags;
    }

    /** The approved copy; null before there is one, and while it is taken down. */
    public @Nullable String publicText() {
        return publicText;
    }

    /** Whether an approved copy was taken down, and is being corrected. */
    public boolean isTakenDown() {
        return takenDownAt != null;
    }

    /** For officers, who correct it; null unless taken down. */
    public @Nullable String takenDownText() {
        return takenDownText;
    }

    /** Null unless taken down. */
    public @Nullable TakenDownBecause takenDownBecause() {
        return takenDownBecause;
    }

    /** The public copy as pages show it; where there is none, a sentence that says so. */
    public String shownText() {
        return publicText == null ? "This comment is not shown just now. An officer is looking at it." : publicText;
    }

    /** Null unless redirected. */
    public @Nullable Signposting redirectedTo() {
        return redirectedTo;
    }

    /** Null unless refused, or proposed to be. */
    public @Nullable RefusalReason reason() {
        return reason;
    }

    /** Who decided last in triage; null before. */
    public @Nullable Actor decidedBy() {
        return decidedBy;
    }

    /** Slug of the body that answers; null before, and for reports on a listing. */
    public @Nullable String routedTo() {
        return routedTo;
    }

    public List<String> alsoRoutedTo() {
        return alsoRoutedTo;
    }

    public @Nullable String routedBecause() {
        return routedBecause;
    }

    /** Null where it never was in quarantine, or before that was noted. */
    public @Nullable QuarantineCause heard() {
        return cause;
    }

    /** Who of the safeguarding role deals with it; null where nobody does yet. */
    public @Nullable Actor claimedBy() {
        return claimedBy;
    }

    /** Null where nobody deals with it yet. */
    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    /** Sent with every decision, so that two officers never overwrite each other. */
    public int version() {
        return version;
    }
}
