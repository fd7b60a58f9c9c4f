package org.localoffer.service.http.shared;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.Access;
import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.CommissioningShare;
import org.localoffer.directory.listing.content.Cost;
import org.localoffer.directory.listing.content.Identifiers;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.SendAnswers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.listing.CheckedView;
import org.localoffer.web.listing.CostView;
import org.localoffer.web.listing.FundingBodyView;
import org.localoffer.web.listing.HowToGetIt;
import org.localoffer.web.listing.IdentifiersView;
import org.localoffer.web.listing.LinksView;
import org.localoffer.web.listing.ListingView;
import org.localoffer.web.listing.PlaceView;
import org.localoffer.web.listing.SendAnswersView;
import org.localoffer.web.listing.SourceView;
import org.localoffer.web.listing.StatusBanner;
import org.localoffer.web.listing.WhoItIsFor;
import org.localoffer.web.shortlist.ShortlistLink;
import org.localoffer.web.shortlist.ShortlistMark;

/** Turns every field of a listing into the text that its page shows. */
@ApplicationScoped
public class ListingViews {

    private final CurrentLocalArea localArea;
    private final Clock clock;

    ListingViews(CurrentLocalArea localArea, Clock clock) {
        this.localArea = localArea;
        this.clock = clock;
    }

    /** A listing away from its own page, such as on the shortlist. */
    public ListingView of(Listing listing, URI permanent) {
        return of(listing, permanent, Shortlist.NONE, UnaryOperator.identity());
    }

    /**
     * A listing's own page, which keeps the family's shortlist in its links.
     *
     * @param kept adds to the page's address what else it has to keep
     */
    public ListingView of(Listing listing, URI permanent, Shortlist shortlist, UnaryOperator<String> kept) {
        String page = "/listings/" + listing.slug();
        return of(
                listing,
                listing.content(),
                permanent.toString(),
                page + "/feedback",
                ShortlistMarks.of(shortlist, listing.slug(), other -> kept.apply(other.carriedTo(page))),
                ShortlistMarks.link(shortlist));
    }

    /** How a listing's page would look with the given content. */
    public ListingView preview(Listing listing, ListingContent content) {
        return of(listing, content, null, null, null, null);
    }

    private ListingView of(
            Listing listing,
            ListingContent content,
            @Nullable String permanent,
            @Nullable String feedbackAddress,
            @Nullable ShortlistMark mark,
            @Nullable ShortlistLink shortlist) {
        LocalArea area = localArea.get();
        return new ListingView(
                content.name(),
                content.summary(),
                listing.provenance().sourceId(),
                provider(listing.provider()),
                status(content.availability()),
                Whereabouts.of(content.places(), content.delivery()),
                OpenNow.of(content.times(), content.availability().status(), clock.instant()),
                Phrases.paragraphs(content.description()),
                area.kindsOfHelp().labels(content.kindsOfHelp()),
                who(content, area),
                access(content, area),
                cost(content.cost()),
                content.times().stream().map(OpeningTimes::view).toList(),
                area.delivery().labels(content.delivery()),
                content.places().stream().map(place -> place(place, area)).toList(),
                Phrases.contacts(content.contacts()),
                content.serviceArea().areas().stream().map(area.areas()::label).toList(),
                content.serviceArea().note(),
                area.languages().labels(content.languages()),
                answers(content.sendAnswers()),
                new LinksView(content.links().website(), content.links().senInformationReport()),
                identifiers(content.identifiers()),
                content.commissioners().stream()
                        .map(share -> commissioner(share, area))
                        .toList(),
                area.coverage().terms().labels(content.coverage()),
                checked(listing),
                source(listing.provenance()),
                permanent,
                categories(content, area),
                List.copyOf(listing.provenance().madeUp()),
                feedbackAddress,
                mark,
                shortlist);
    }

    /** Null where nobody told us who it is: all such listings together are no organisation. */
    private static @Nullable Link provider(Provider provider) {
        return provider.isKnown() ? new Link(provider.name(), "/providers/" + provider.slug()) : null;
    }

    private static @Nullable StatusBanner status(Availability availability) {
        AvailabilityStatus status = availability.status();
        if (status != null && status != AvailabilityStatus.AVAILABLE) {
            return new StatusBanner(Labels.of(status), availability.note());
        }
        return availability.note() == null ? null : new StatusBanner("Good to know", availability.note());
    }

    private static WhoItIsFor who(ListingContent content, LocalArea area) {
        return new WhoItIsFor(
                Phrases.agesAlone(content.ages()),
                content.ages().basis() == Basis.ASSUMED,
                content.ages().asStated(),
                needs(content, area),
                content.needs().asStated(),
                content.level() == null ? null : Labels.of(content.level()),
                content.sector() == null ? null : Labels.of(content.sector()));
    }

    private static List<String> needs(ListingContent content, LocalArea area) {
        Stream<String> any = Boolean.TRUE.equals(content.needs().any()) ? Stream.of("Any need") : Stream.empty();
        return Stream.concat(any, area.needs().labels(content.needs().types()).stream())
                .toList();
    }

    private static HowToGetIt access(ListingContent content, LocalArea area) {
        Access access = content.access();
        Integer capacity = content.capacity();
        return new HowToGetIt(
                access.howToGetIt(),
                area.referrers().labels(access.whoCanRefer()),
                access.diagnosis() == null ? null : area.diagnosis().label(access.diagnosis()),
                access.eligibility(),
                waiting(content.availability()),
                capacity == null ? null : Words.count(capacity, "place", "places"));
    }

    private static @Nullable String waiting(Availability availability) {
        Integer weeks = availability.waitingWeeks();
        String duration = weeks == null ? null : "About " + Words.count(weeks, "week", "weeks");
        if (duration == null || availability.waitingNote() == null) {
            return duration == null ? availability.waitingNote() : duration;
        }
        return duration + ". " + availability.waitingNote();
    }

    private static CostView cost(Cost cost) {
        Boolean free = cost.free();
        return new CostView(free == null ? null : (free ? "Free" : "There is a charge"), cost.details());
    }

    private static PlaceView place(Place place, LocalArea area) {
        Place shown = place.asShown();
        return new PlaceView(
                shown.name(),
                Stream.of(shown.address(), shown.town(), shown.postcode())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                shown.area() == null ? null : area.areas().label(shown.area()),
                null,
                place.hidesAddress(),
                area.accessFeatures().labels(place.accessFeatures()));
    }

    private static SendAnswersView answers(SendAnswers answers) {
        return new SendAnswersView(
                answers.outcomes(),
                answers.training(),
                answers.parentalInvolvement(),
                answers.informationSharing(),
                answers.accessibleEnvironment(),
                answers.howToStart(),
                answers.futurePlans());
    }

    private static IdentifiersView identifiers(Identifiers identifiers) {
        return new IdentifiersView(
                identifiers.ofstedUrn(), identifiers.cqcLocation(), identifiers.giasUrn(), identifiers.charityNumber());
    }

    private static FundingBodyView commissioner(CommissioningShare share, LocalArea area) {
        return new FundingBodyView(
                area.commissionerLabel(share.commissioner()),
                share.role(),
                share.basis() == Basis.ASSUMED,
                share.asStated());
    }

    private static CheckedView checked(Listing listing) {
        return listing.lastCheckedAt() == null
                ? CheckedView.NOT_YET
                : new CheckedView(Phrases.day(listing.lastCheckedAt()), listing.lastCheckedBy(), false);
    }

    private static SourceView source(Provenance provenance) {
        String document = provenance.citation() == null ? provenance.source() : provenance.citation();
        return new SourceView(document, null, Phrases.day(provenance.fetchedAt()), provenance.licence());
    }

    private static List<Link> categories(ListingContent content, LocalArea area) {
        return area.categories().stream()
                .filter(category -> category.holds(content, area))
                .map(category -> new Link(category.title(), "/categories/" + category.slug()))
                .toList();
    }
}
