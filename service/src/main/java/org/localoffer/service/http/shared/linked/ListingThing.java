package org.localoffer.service.http.shared.linked;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.service.http.shared.OpeningTimes;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.layout.Words;

/** A listing as a schema.org Service. It claims what the listing states, and nothing that is assumed of it. */
final class ListingThing {

    private ListingThing() {}

    /** @param address gives the absolute address of a page of this site by its path */
    static Thing of(Listing listing, LocalArea area, UnaryOperator<String> address) {
        ListingContent content = listing.content();
        boolean inUse = content.availability().allowsUse();
        return Thing.ofPage("Service")
                .with("@id", address.apply("/listings/" + listing.id()))
                .with("url", address.apply("/listings/" + listing.slug()))
                .with("name", content.name())
                .with("description", content.summary())
                .with("disambiguatingDescription", area.council().sampleNotice())
                .with("serviceType", area.kindsOfHelp().labels(content.kindsOfHelp()))
                .with("provider", provider(listing.provider(), address))
                .with("audience", audience(content, area))
                .with("areaServed", areas(content, area))
                .with("availableChannel", channels(content, area))
                .with("hoursAvailable", inUse ? hours(content.times()) : List.of())
                .with("offers", inUse && Boolean.TRUE.equals(content.cost().free()) ? free() : null);
    }

    private static @Nullable Thing provider(Provider provider, UnaryOperator<String> address) {
        return provider.isKnown()
                ? Thing.of("Organization")
                        .with("name", provider.name())
                        .with("url", address.apply("/providers/" + provider.slug()))
                : null;
    }

    private static Thing audience(ListingContent content, LocalArea area) {
        AgeRange ages = content.ages();
        boolean stated = ages.basis() == Basis.STATED;
        List<String> needs = area.needs().labels(content.needs().types());
        return Thing.of("PeopleAudience")
                .with("audienceType", needs.isEmpty() ? null : Words.and(needs))
                .with("suggestedMinAge", stated ? ages.minimum() : null)
                .with("suggestedMaxAge", stated ? ages.maximum() : null);
    }

    private static List<Thing> areas(ListingContent content, LocalArea area) {
        return content.serviceArea().areas().stream()
                .map(slug ->
                        Thing.of("AdministrativeArea").with("name", area.areas().label(slug)))
                .toList();
    }

    /** The ways to it: at each of its places, and by its website and contacts. */
    private static List<Thing> channels(ListingContent content, LocalArea area) {
        Stream<Thing> places = content.places().stream()
                .map(place -> Thing.of("ServiceChannel").with("serviceLocation", place(place, area)));
        Thing contact = Thing.of("ServiceChannel")
                .with("serviceUrl", content.links().website())
                .with("servicePhone", contacts(content.contacts()))
                .with("availableLanguage", area.languages().labels(content.languages()));
        return Stream.concat(places, Stream.of(contact))
                .filter(channel -> !channel.saysNothing())
                .toList();
    }

    /** Contacts with a number that can be dialled or a mailbox. */
    static List<Thing> contacts(List<RoleContact> contacts) {
        return contacts.stream()
                .map(contact -> Thing.of("ContactPoint")
                        .with("telephone", PhoneNumbers.dialled(contact.phone()).orElse(null))
                        .with("email", contact.email()))
                .filter(contact -> !contact.saysNothing())
                .toList();
    }

    /** A masked place says its town and outward code, and no point on a map. */
    private static Thing place(Place whole, LocalArea area) {
        Place place = whole.asShown();
        Thing address = Thing.of("PostalAddress")
                .with("streetAddress", place.address())
                .with("addressLocality", place.town())
                .with("postalCode", place.postcode());
        List<Thing> features = area.accessFeatures().labels(place.accessFeatures()).stream()
                .map(label -> Thing.of("LocationFeatureSpecification")
                        .with("name", label)
                        .with("value", true))
                .toList();
        return Thing.of("Place")
                .with("name", place.name())
                .with("address", address.saysNothing() ? null : address.with("addressCountry", "GB"))
                .with("geo", whole.hidesAddress() ? null : point(place))
                .with("amenityFeature", features);
    }

    private static Thing point(Place place) {
        return Thing.of("GeoCoordinates").with("latitude", place.latitude()).with("longitude", place.longitude());
    }

    /**
     * Times that are nothing but days and hours. Whoever reads the data does not read a note such as "term time only",
     * and would send families to a closed door.
     */
    private static List<Thing> hours(List<OpeningTime> times) {
        return OpeningTimes.haveNoteOnAll(times)
                ? List.of()
                : times.stream()
                        .filter(time -> !time.days().isEmpty() && time.note() == null)
                        .filter(time -> time.opens() != null && time.closes() != null)
                        .map(time -> Thing.of("OpeningHoursSpecification")
                                .with("dayOfWeek", days(time))
                                .with("opens", String.valueOf(time.opens()))
                                .with("closes", String.valueOf(time.closes())))
                        .toList();
    }

    private static List<String> days(OpeningTime time) {
        return time.days().stream()
                .map(day -> "https://schema.org/" + day.name().charAt(0)
                        + day.name().substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Thing free() {
        return Thing.of("Offer").with("price", 0).with("priceCurrency", "GBP");
    }
}
