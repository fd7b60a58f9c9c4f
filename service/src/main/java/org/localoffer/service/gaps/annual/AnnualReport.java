package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.privacy.PublicText;

/** The annual report of one year. */
@Entity
public class AnnualReport {

    /** Name of the form field of {@link Texts#inspections}. */
    public static final String INSPECTIONS = "inspections";

    /** Name of the form field of {@link Texts#nextActions}. */
    public static final String NEXT_ACTIONS = "next_actions";

    @Id
    private UUID id;

    private String slug;

    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String inspections;

    private @Nullable String nextActions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AnnualReportContent content;

    private @Nullable Instant issuedAt;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private @Nullable Actor issuedBy;

    @Version
    private int version;

    /** What becomes of a report. */
    public enum State {
        /** Officers prepare it; it is made anew whenever it is looked at. */
        OPEN,
        /** It is public, and stays as it is. */
        ISSUED
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected AnnualReport() {}

    AnnualReport(UUID id, ReportYear year) {
        this.id = id;
        this.state = State.OPEN;
        setYear(year);
    }

    /**
     * What officers write in a report.
     *
     * @param inspections on mystery shops and Young Inspectors; null for nothing
     * @param nextActions what will be done next year; null before they wrote it
     */
    public record Texts(
            @Nullable String inspections, @Nullable String nextActions) {

        /** The texts that become public, by their form fields. */
        public List<PublicText> published() {
            return List.of(
                    new PublicText(INSPECTIONS, "what inspectors found", inspections, PublicText.Rule.SAID_IN_PUBLIC),
                    new PublicText(
                            NEXT_ACTIONS, "what happens next year", nextActions, PublicText.Rule.SAID_IN_PUBLIC));
        }
    }

    /** @throws IllegalTransitionException if it is issued */
    void write(ReportYear year, Texts texts) {
        requireOpen();
        setYear(year);
        this.inspections = texts.inspections();
        this.nextActions = texts.nextActions();
    }

    /** @throws IllegalTransitionException if it is issued already */
    void issue(AnnualReportContent content, Actor actor, Instant now) {
        requireOpen();
        this.state = State.ISSUED;
        this.content = content;
        this.issuedAt = now;
        this.issuedBy = actor;
    }

    /** Replaces the content of an issued report by one without a text that was withdrawn; nothing else keeps it. */
    void withdraw(AnnualReportContent left) {
        this.content = left;
        this.inspections = left.inspections();
        // The column of an issued report holds a text, if an empty one.
        this.nextActions = Objects.requireNonNullElse(left.nextActions(), "");
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalTransitionException(state, State.ISSUED);
        }
    }

    private void setYear(ReportYear year) {
        this.firstDay = year.firstDay();
        this.slug = year.slug();
    }

    public UUID id() {
        return id;
    }

    public ReportYear year() {
        return new ReportYear(firstDay);
    }

    /** Its year in addresses, such as "2026". */
    public String slug() {
        return slug;
    }

    public boolean isIssued() {
        return state == State.ISSUED;
    }

    public Texts texts() {
        return new Texts(inspections, nextActions);
    }

    /** @throws NullPointerException if it is not issued */
    public AnnualReportContent content() {
        return Objects.requireNonNull(content);
    }

    /** Null unless it is issued. */
    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** Sent with every change, so that nobody overwrites another person's. */
    public int version() {
        return version;
    }
}
