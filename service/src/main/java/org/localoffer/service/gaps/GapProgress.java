package org.localoffer.service.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.localarea.model.GapKey;

/** The state of one gap, and what its body plans or decided. A gap without a step has no row. */
@Entity
public class GapProgress {

    /** The version of a gap that has no row. */
    static final int NOT_BEGUN = -1;

    @Id
    private String gapKey;

    @Enumerated(EnumType.STRING)
    private GapState state;

    private Instant stateSince;

    private @Nullable String action;

    private @Nullable String ownerRole;

    private @Nullable LocalDate due;

    private @Nullable String planLine;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanRating rating;

    private @Nullable String declinedBecause;

    private @Nullable String passedTo;

    private @Nullable String passedNote;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected GapProgress() {}

    /** A new gap, without a row. */
    GapProgress(GapKey gapKey, Instant now) {
        this.gapKey = gapKey.key();
        this.state = GapState.NEW;
        this.stateSince = now;
        this.version = NOT_BEGUN;
    }

    /** Prepares it to be stored for the first time. */
    void begin() {
        this.version = 0;
    }

    /** Whether a step was taken with it. */
    public boolean isBegun() {
        return version != NOT_BEGUN;
    }

    /**
     * A step that needs nothing further. A plan stays only where its action is done, and a reason goes.
     *
     * @throws IllegalTransitionException if the state does not allow it
     */
    void become(GapState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalTransitionException(state, next);
        }
        this.state = next;
        this.stateSince = now;
        this.declinedBecause = null;
        if (next != GapState.DONE && next != GapState.ANSWERED) {
            setPlan(null);
        }
    }

    void plan(GapPlan plan, Instant now) {
        become(GapState.PLANNED, now);
        setPlan(plan);
    }

    void decline(String because, Instant now) {
        become(GapState.DECLINED, now);
        this.declinedBecause = because;
    }

    void passOn(String body, String note, Instant now) {
        become(GapState.NEW, now);
        this.passedTo = body;
        this.passedNote = note;
    }

    private void setPlan(@Nullable GapPlan plan) {
        this.action = plan == null ? null : plan.action();
        this.ownerRole = plan == null ? null : plan.ownerRole();
        this.due = plan == null ? null : plan.due();
        this.planLine = plan == null ? null : plan.line();
        this.rating = plan == null ? null : plan.rating();
    }

    public GapKey gapKey() {
        return Objects.requireNonNull(GapKey.ofKey(gapKey));
    }

    public GapState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** What is planned or was done; null if there is no plan. */
    public @Nullable GapPlan plan() {
        return action == null || ownerRole == null || due == null || rating == null
                ? null
                : new GapPlan(action, ownerRole, due, planLine, rating);
    }

    /** Whether the last day of what is planned has passed. */
    public boolean isOverdue(LocalDate today) {
        return state == GapState.PLANNED && due != null && due.isBefore(today);
    }

    /** Null unless it was declined. */
    public @Nullable String declinedBecause() {
        return declinedBecause;
    }

    /** Slug of the body that it was passed on to; null if the remits decide. */
    public @Nullable String passedTo() {
        return passedTo;
    }

    /** Why it was passed on; null if it was not. */
    public @Nullable String passedNote() {
        return passedNote;
    }

    /** Sent with every step, so that nobody overwrites another person's change. */
    public int version() {
        return version;
    }
}
