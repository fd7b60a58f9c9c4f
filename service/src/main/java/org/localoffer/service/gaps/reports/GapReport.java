package org.localoffer.service.gaps.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.IllegalTransitionException;

/** One issue of a report. Once it is issued, its figures never change. */
@Entity
@DynamicUpdate
public class GapReport {

    /** How far it is. */
    public enum State {
        WAITING,
        /** The figures are counted. */
        COUNTING,
        /** The figures are fixed, and its files are written. */
        WRITING,
        ISSUED,
        FAILED;

        /** Whether nothing more happens by itself. */
        public boolean isEnded() {
            return this == ISSUED || this == FAILED;
        }
    }

    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String bodies;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private UUID series;

    private int issue;

    private @Nullable String correction;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private Actor askedBy;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private @Nullable Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable GapReportContent content;

    /** Counted up in SQL by whatever withdraws a text, without reading the figures. */
    @Column(insertable = false, updatable = false)
    private int withdrawals;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected GapReport() {}

    GapReport(ReportOrder order, Actor actor, Instant now) {
        this(order.id(), order, order.id(), 1, null, actor, now);
    }

    private GapReport(
            UUID id, ReportOrder order, UUID series, int issue, @Nullable String correction, Actor actor, Instant now) {
        this.id = id;
        this.kind = order.kind();
        this.bodies = stored(order.bodies());
        this.firstDay = order.period().from();
        this.lastDay = order.period().to();
        this.series = series;
        this.issue = issue;
        this.correction = correction;
        this.askedBy = actor;
        this.askedAt = now;
        this.state = State.WAITING;
    }

    /** The next issue, which is counted anew for the same days and bodies. */
    GapReport corrected(UUID id, String correction, Actor actor, Instant now) {
        requireState(State.ISSUED, State.WAITING);
        return new GapReport(
                id, new ReportOrder(id, kind, bodies(), period()), series, issue + 1, correction, actor, now);
    }

    void again() {
        requireState(State.FAILED, State.WAITING);
        state = content == null ? State.WAITING : State.WRITING;
    }

    void counting() {
        state = State.COUNTING;
    }

    void writing(GapReportContent counted) {
        requireState(State.COUNTING, State.WRITING);
        content = counted;
        madeAt = counted.madeAt();
        state = State.WRITING;
    }

    void issued() {
        requireState(State.WRITING, State.ISSUED);
        state = State.ISSUED;
    }

    void failed() {
        state = State.FAILED;
    }

    private void requireState(State from, State to) {
        if (state != from) {
            throw new IllegalTransitionException(state, to);
        }
    }

    public UUID id() {
        return id;
    }

    /** Counts from 1; part of its address. */
    public long number() {
        return number;
    }

    public ReportKind kind() {
        return kind;
    }

    /** Slugs of the bodies that it is about, in alphabetical order; empty for all bodies. */
    public List<String> bodies() {
        return bodies(bodies);
    }

    /** As the column holds them. */
    static String stored(List<String> bodies) {
        return String.join(BETWEEN, bodies);
    }

    static List<String> bodies(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(BETWEEN, -1)).toList();
    }

    public ReportPeriod period() {
        return new ReportPeriod(firstDay, lastDay);
    }

    UUID series() {
        return series;
    }

    /** Counts from 1; a correction is the next one. */
    public int issue() {
        return issue;
    }

    /** What this issue corrects; null for the first one. */
    public @Nullable String correction() {
        return correction;
    }

    public State state() {
        return state;
    }

    /** The figures; null before they are counted. */
    public @Nullable GapReportContent content() {
        return content;
    }

    /** @throws NullPointerException before the figures are counted */
    GapReportContent figures() {
        return Objects.requireNonNull(content);
    }

    int withdrawals() {
        return withdrawals;
    }

    /** Sent with every decision, so that nobody overwrites another person's change. */
    public int version() {
        return version;
    }
}
