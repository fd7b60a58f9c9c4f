package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
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

/** A message without its original words, which are in {@link OriginalMessage}. */
@Entity
public class Feedback {

    private static final Set<FeedbackState> WITHOUT_COPY =
            EnumSet.of(FeedbackState.QUARANTINED, FeedbackState.REDIRECTED, FeedbackState.REJECTED);

    @Id
    private UUID id;

    private String reference;

    @SuppressWarnings("UnusedVariable") // Read in queries
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

    private @Nullable LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Flag> flags;

    private @Nullable String publicText;

    /** Kept apart from the public text, so that code that reads public texts cannot read it by mistake. */
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
    @Column(name = "heard")
    private @Nullable QuarantineCause cause;

    @SuppressWarnings("UnusedVariable") // Used to sort the queue
    private int gravity;

    private @Nullable Actor claimedBy;

    private @Nullable Instant claimedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Feedback() {}

    /**
     * @param receivedAt when it was told
     * @param now when it is stored, from which its retention period counts
     */
    Feedback(
            Message message,
            String reference,
            @Nullable Listing listing,
            List<Flag> flags,
            Instant receivedAt,
            Instant now) {
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
        this.stateSince = now;
        this.flags = List.copyOf(flags);
        this.alsoRoutedTo = List.of();
        setDue();
    }

    /** @throws IllegalTransitionException if the current state does not allow it */
    void become(FeedbackState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalTransitionException(state, next);
        }
        this.state = next;
        this.stateSince = now;
        setDue();
        if (next != FeedbackState.FOR_REDACTION) {
            // Whoever begins a copy goes on with it; any other step ends what the message was claimed for.
            claim(null, null);
        }
        if (WITHOUT_COPY.contains(next)) {
            // An unfinished copy may still contain the family's own words.
            this.publicText = null;
            putBack();
        }
        if (next == FeedbackState.QUARANTINED) {
            quarantinedBecause(QuarantineCause.byPerson());
            this.routedTo = null;
            this.alsoRoutedTo = List.of();
            this.routedBecause = null;
            this.reason = null;
            this.redirectedTo = null;
        }
    }

    /** Whether one officer alone can refuse it: nobody has decided on it, and no refusal waits for a second officer. */
    public boolean isRefusable() {
        return state == FeedbackState.RECEIVED || state == FeedbackState.FOR_REDACTION;
    }

    private void setDue() {
        this.dueOn = MessageDue.of(state, stateSince);
    }

    /** Whether the public text has been approved, rather than only begun by an officer. */
    public boolean hasApprovedText() {
        return publicText != null
                && state != FeedbackState.RECEIVED
                && state != FeedbackState.FOR_REDACTION
                && state != FeedbackState.REJECTION_PROPOSED;
    }

    /** Erases everything except the kind and the month of the message. */
    void erase(ErasedBecause because, Instant now) {
        boolean toldOfHarm = state == FeedbackState.QUARANTINED;
        become(FeedbackState.ERASED, now);
        this.erasedBecause = because;
        if (toldOfHarm) {
            // Such a message was in no count before, and must not be counted now.
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

    /** Records why the message is in quarantine. */
    final void quarantinedBecause(QuarantineCause cause) {
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

    /** @param because the reason in words, such as "the remit for short breaks" */
    void route(Routing.Route route, String because) {
        this.routedTo = route.commissioner();
        this.alsoRoutedTo = List.copyOf(route.also());
        this.routedBecause = because;
    }

    public UUID id() {
        return id;
    }

    /** The reference given to the family, such as {@code LO-7K3M-9QXA}; it cannot be guessed. */
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

    /** Null if it is not about a listing. */
    public @Nullable Listing listing() {
        return listing;
    }

    /** Null if the family did not say. */
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

    /** The last day on which the next step is in time; null if nothing is due ({@link MessageDue}). */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the next step should have been taken before this day. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** Null unless it was erased. */
    public @Nullable ErasedBecause erasedBecause() {
        return erasedBecause;
    }

    /** What the automatic check found; it never decides. */
    public List<Flag> flags() {
        return flags;
    }

    /** The approved copy; null before approval, and while it is taken down. */
    public @Nullable String publicText() {
        return publicText;
    }

    /** Whether the approved copy has been taken down and is being corrected. */
    public boolean isTakenDown() {
        return takenDownAt != null;
    }

    /** The text for officers to correct; null unless it has been taken down. */
    public @Nullable String takenDownText() {
        return takenDownText;
    }

    /** Null unless it has been taken down. */
    public @Nullable TakenDownBecause takenDownBecause() {
        return takenDownBecause;
    }

    /** The public copy as pages show it; if there is none, a sentence that says so. */
    public String shownText() {
        return publicText == null ? "This comment is not shown just now. An officer is looking at it." : publicText;
    }

    /** Null unless it was redirected. */
    public @Nullable Signposting redirectedTo() {
        return redirectedTo;
    }

    /** Null unless it was refused, or a refusal has been proposed. */
    public @Nullable RefusalReason reason() {
        return reason;
    }

    /** The last person to decide on it in triage; null before a decision. */
    public @Nullable Actor decidedBy() {
        return decidedBy;
    }

    /** Slug of the body that answers; null before routing, and for reports on a listing. */
    public @Nullable String routedTo() {
        return routedTo;
    }

    public List<String> alsoRoutedTo() {
        return alsoRoutedTo;
    }

    public @Nullable String routedBecause() {
        return routedBecause;
    }

    /** Null if it was never in quarantine, or was before causes were recorded. */
    public @Nullable QuarantineCause quarantineCause() {
        return cause;
    }

    /**
     * Who deals with it: a member of the safeguarding role if it is in quarantine, otherwise an officer, whose claim
     * lapses ({@link MessageClaim}). Null if nobody does.
     */
    public @Nullable Actor claimedBy() {
        return claimedBy;
    }

    /** Null if nobody deals with it. */
    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    /** Sent with every decision, so that no officer overwrites another's change. */
    public int version() {
        return version;
    }
}
