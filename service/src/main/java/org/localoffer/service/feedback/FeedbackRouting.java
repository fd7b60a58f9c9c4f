package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.CommissioningShare;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.feedback.reading.MessageReading;
import org.localoffer.service.feedback.reading.UsualProvision;
import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Routing;

/** Determines which body answers a message (domain 5A and 5D). */
@ApplicationScoped
public class FeedbackRouting {

    /** Slug of the team that answers for the website and for how it is made. */
    public static final String LOCAL_OFFER_TEAM = "local-offer-team";

    private final CurrentLocalArea localArea;
    private final UsualProvision usual;
    private final Clock clock;

    FeedbackRouting(CurrentLocalArea localArea, UsualProvision usual, Clock clock) {
        this.localArea = localArea;
        this.usual = usual;
        this.clock = clock;
    }

    /**
     * A route and the reason for it.
     *
     * @param because in words, such as "the remit for Short breaks"
     */
    public record Reasoned(Routing.Route route, String because) {}

    /**
     * The route by the remits; empty for messages that only the listing's provider and the officers deal with.
     *
     * @param gapKey what the message is about: as confirmed, or as it will be if the officer confirms what was read
     * @param reading what was read from the text: its age is more precise than a band
     */
    public Optional<Reasoned> route(Feedback feedback, GapKey gapKey, MessageReading reading) {
        LocalArea area = localArea.get();
        return switch (feedback.kind()) {
            case MISSING -> Optional.of(byKey(gapKey, reading, area));
            case SERVICE_QUALITY ->
                Optional.of(
                        feedback.listing() == null
                                ? byKey(gapKey, reading, area)
                                : ofListing(feedback.listing(), area));
            case HARD_TO_USE, HOW_IT_IS_MADE ->
                Optional.of(new Reasoned(
                        new Routing.Route(LOCAL_OFFER_TEAM, List.of(), null), "it is about the Local Offer itself"));
            default -> Optional.empty();
        };
    }

    private Reasoned byKey(GapKey gapKey, MessageReading reading, LocalArea area) {
        return byRemits(subject(gapKey), reading.yearsIn(gapKey.ageBand(), area), area);
    }

    /** Without a sector, that of most listings of the kind of help counts: some remits are for one sector only. */
    private Routing.Subject subject(GapKey gapKey) {
        Routing.Subject subject = gapKey.subject();
        return subject.help() == null || gapKey.sector() != null
                ? subject
                : new Routing.Subject(
                        subject.help(),
                        subject.ageBand(),
                        subject.area(),
                        usual.sectorWithHelp(subject.help()).orElse(null));
    }

    /** @param age in whole years; null if not known */
    private Reasoned byRemits(Routing.Subject subject, @Nullable Integer age, LocalArea area) {
        Routing.Route route = new Routing(area).route(subject, age, today());
        return new Reasoned(route, because(route, area));
    }

    /**
     * The route to the body that pays for the listing, if it is known and still exists; otherwise by the remits for the
     * listing's kinds of help.
     */
    private Reasoned ofListing(Listing listing, LocalArea area) {
        ListingContent content = listing.content();
        return content.commissioners().stream()
                .map(CommissioningShare::commissioner)
                .filter(body -> answersNow(body, area))
                .findFirst()
                .map(body -> new Reasoned(new Routing.Route(body, List.of(), null), "it pays for this listing"))
                .orElseGet(() -> content.kindsOfHelp().stream()
                        .map(help -> byRemits(
                                new Routing.Subject(
                                        help,
                                        null,
                                        null,
                                        content.sector() == null
                                                ? null
                                                : content.sector().slug()),
                                null,
                                area))
                        .filter(reasoned -> reasoned.route().help() != null)
                        .findFirst()
                        .orElseGet(() -> byRemits(new Routing.Subject(null, null, null, null), null, area)));
    }

    /**
     * Whether the body exists today and has remits. Families and grant funds also pay for help, but do not answer
     * messages.
     */
    private boolean answersNow(String body, LocalArea area) {
        return area.remits().stream().anyMatch(remit -> remit.commissioner().equals(body))
                && area.commissioners().stream()
                        .filter(commissioner -> commissioner.slug().equals(body))
                        .anyMatch(commissioner -> commissioner.existsOn(today()));
    }

    private static String because(Routing.Route route, LocalArea area) {
        return route.help() == null
                ? "no remit fits, so the joint group answers"
                : "the remit for " + area.kindsOfHelp().label(route.help());
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }
}
