package org.localoffer.service.http.pages;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.http.shared.OpenNow;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.web.listing.CardPhone;
import org.localoffer.web.listing.ListingCardView;

/** Builds the cards with which lists show a listing. */
@ApplicationScoped
public class CardViews {

    /** Of a listing in more towns, one is named. */
    private static final int MOST_TOWNS = 2;

    private final Clock clock;

    CardViews(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a list adds to a listing.
     *
     * @param provider null where the list needs none
     * @param agesNotTold said where its ages are unknown
     * @param asked ages of the question
     * @param miles to its nearest place; null if unknown
     * @param fit why it is a strong match, or only comes near
     * @param notTold facts that were asked for and are unknown
     * @param first whether it is the first that fits a question
     */
    private record Asked(
            @Nullable String provider,
            @Nullable String agesNotTold,
            List<AskedAge> asked,
            @Nullable Double miles,
            @Nullable String fit,
            @Nullable String notTold,
            boolean first) {}

    /** The cards of a search's hits, each with its distance and why it fits. */
    public List<ListingCardView> of(SearchResults results, LocalArea area) {
        return results.hits().stream().map(hit -> of(hit, results, area)).toList();
    }

    /** The card of one hit. */
    ListingCardView of(SearchResults.Hit hit, SearchResults results, LocalArea area) {
        return of(hit, results, area, false);
    }

    /** @param first whether it is the first that fits, so that its phone number is shown */
    ListingCardView of(SearchResults.Hit hit, SearchResults results, LocalArea area, boolean first) {
        boolean ageTicked = !results.parameters().chosen(Parameter.AGE).isEmpty();
        String fit = FitPhrasing.of(area).line(hit, results);
        return card(
                hit.card(),
                new Asked(
                        providerUnlessNamesake(hit.card()),
                        ageTicked && !hit.card().ages().told() ? "Age not told to us" : null,
                        results.parsed().ages(),
                        hit.miles(),
                        fit == null ? NearReason.line(hit, results) : fit,
                        ChoicePhrasing.notTold(results.parsed(), hit.card()),
                        first),
                area);
    }

    /** The card of a listing on its provider's page, without the provider's name. */
    public ListingCardView ofOwnProvider(ListingCard card, LocalArea area) {
        return card(card, new Asked(null, null, List.of(), null, null, null, false), area);
    }

    private ListingCardView card(ListingCard card, Asked asked, LocalArea area) {
        String ages = ages(card, asked.asked());
        return new ListingCardView(
                card.name(),
                "/listings/" + card.slug(),
                asked.provider(),
                card.summary(),
                where(card, asked.miles()),
                ages == null ? asked.agesNotTold() : ages,
                cost(card.free()),
                referral(card.whoCanRefer(), area),
                OpenNow.of(card.times(), card.status(), clock.instant()),
                wait(card),
                phone(card.phone(), asked.first()),
                status(card.status()),
                asked.fit(),
                asked.notTold(),
                null);
    }

    /** The listing's ages; of several that were asked for, also which ones it is for and which not. */
    private static @Nullable String ages(ListingCard card, List<AskedAge> asked) {
        String ages = Phrases.agesOnCard(card.ages());
        List<AskedAge> met =
                asked.stream().filter(age -> age.meets(card.ages())).toList();
        if (ages == null || met.isEmpty() || met.size() == asked.size()) {
            return ages;
        }
        List<AskedAge> others =
                asked.stream().filter(age -> !age.meets(card.ages())).toList();
        return ages + " · for " + NearReason.words(met) + ", not for " + NearReason.words(others);
    }

    /** Null where the listing has its provider's name, as with schools, so that the card shows it once. */
    private static @Nullable String providerUnlessNamesake(ListingCard card) {
        return card.provider().equals(card.name()) ? null : card.provider();
    }

    private static @Nullable String where(ListingCard card, @Nullable Double miles) {
        String towns = towns(card.towns());
        if (miles != null) {
            String distance = Phrases.miles(miles);
            return towns == null ? distance : towns + ", " + FirstLetter.small(distance);
        }
        if (towns != null) {
            return towns;
        }
        if (card.delivery().contains("at-home")) {
            return "Comes to you";
        }
        return card.delivery().contains("online") ? "Online or by phone" : null;
    }

    /** Such as "Leigh-on-Sea", "Fratton and Southsea" and "Taunton and 3 more towns". */
    private static @Nullable String towns(List<String> towns) {
        if (towns.isEmpty()) {
            return null;
        }
        return towns.size() <= MOST_TOWNS
                ? String.join(" and ", towns)
                : towns.getFirst() + " and " + (towns.size() - 1) + " more towns";
    }

    private static @Nullable String cost(@Nullable Boolean free) {
        if (free == null) {
            return null;
        }
        return free ? "Free" : "There is a charge";
    }

    private static @Nullable String referral(Set<String> whoCanRefer, LocalArea area) {
        if (whoCanRefer.isEmpty()) {
            return null;
        }
        return whoCanRefer.contains("self")
                ? area.referrers().label("self")
                : String.join(", ", area.referrers().labels(whoCanRefer));
    }

    private static @Nullable CardPhone phone(@Nullable String phone, boolean first) {
        return phone == null
                ? null
                : new CardPhone(phone, PhoneNumbers.dialled(phone).orElse(null), first);
    }

    private static @Nullable String status(@Nullable AvailabilityStatus status) {
        return status == null || status == AvailabilityStatus.AVAILABLE ? null : Labels.of(status);
    }

    private static @Nullable String wait(ListingCard card) {
        return Availability.allowsUse(card.status()) ? Phrases.wait(card.waitingWeeks()) : null;
    }
}
