package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;

/** A {@link SignalReport} as it is stored. */
@Entity
@Immutable
public class RecordedSignal {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    private LocalDate day;

    @Embedded
    private GapKey gapKey;

    private String words;
    private @Nullable String citation;

    @Enumerated(EnumType.STRING)
    private @Nullable SignalChannel channel;

    private @Nullable Boolean found;
    private @Nullable Integer steps;
    private @Nullable Integer minutes;
    private @Nullable Integer mentions;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected RecordedSignal() {}

    RecordedSignal(UUID id, SignalReport report) {
        this.id = id;
        this.kind = report.details().kind();
        this.day = report.day();
        this.gapKey = report.gapKey();
        this.words = report.words();
        switch (report.details()) {
            case SignalReport.MysteryShop shop -> {
                this.channel = shop.channel();
                this.found = shop.found();
                this.steps = shop.steps();
                this.minutes = shop.minutes();
            }
            case SignalReport.Trending trending -> {
                this.channel = trending.channel();
                this.mentions = trending.mentions();
            }
            case SignalReport.Document document -> this.citation = document.citation();
        }
    }

    public UUID id() {
        return id;
    }

    public SignalReport report() {
        return new SignalReport(day, gapKey, words, details());
    }

    private SignalReport.Details details() {
        return switch (kind) {
            case MYSTERY_SHOP -> new SignalReport.MysteryShop(channel, Boolean.TRUE.equals(found), steps, minutes);
            case TRENDING -> new SignalReport.Trending(channel, mentions);
            case DOCUMENT -> new SignalReport.Document(Objects.requireNonNull(citation));
            case COMMENT, SEARCH, NOT_OPENED, SAID_NOT_FOUND, WRONG_AGE, OUTSIDE_AREA, UNCONFIRMED ->
                throw new IllegalStateException(kind + " is never recorded by an officer");
        };
    }
}
