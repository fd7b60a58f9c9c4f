package org.localoffer.service.http.pages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.web.listing.ListingCardView;

/** Builds the cards with which lists show a listing. */
@ApplicationScoped
public class CardViews {

    private static final int MOST_LACKS = 2;

    private final Clock clock;

    CardViews(Clock clock) {
        this.clock = clock;
    }

    /** The cards of a search's hits, each with its distance, and why it fits or falls short. */
    public List<ListingCardView> of(SearchResults results, LocalArea area) {
        return results.hits().stream().map(hit -> of(hit, results, area)).toList();
    }

    /** The card of one hit. */
    ListingCardView of(SearchResults.Hit hit, SearchResults results, LocalArea area) {
        boolean ageTicked = !results.parameters().chosen(Parameter.AGE).isEmpty();
        return card(
                hit.card(),
                providerUnlessNamesake(hit.card()),
                ageTicked && !hit.card().ages().told() ? "Age not told to us" : null,
                results.parsed().ages(),
                hit.miles(),
                hit.strong() || results.limited() ? null : shortfall(hit, results),
                FitPhrasing.of(area).line(hit, results),
                ChoicePhrasing.notTold(results.parsed(), hit.card()),
                area);
    }

    /** The card of a listing on its provider's page, without the provider's name. */
    public ListingCardView ofOwnProvider(ListingCard card, LocalArea area) {
        return card(card, null, null, List.of(), null, null, null, null, area);
    }

    private ListingCardView card(
            ListingCard card,
            @Nullable String provider,
            @Nullable String agesNotTold,
            List<AskedAge> asked,
            @Nullable Double miles,
            @Nullable String shortfall,
            @Nullable String fit,
            @Nullable String notTold,
            LocalArea area) {
        String ages = ages(card, asked);
        return new ListingCardView(
                card.name(),
                "/listings/" + card.slug(),
                provider,
                card.summary(),
                ages == null ? agesNotTold : ages,
                miles == null ? withoutPlace(card) : Phrases.miles(miles),
                referral(card.whoCanRefer(), area),
                card.lastChecked() == null ? null : Phrases.checked(card.lastChecked(), clock.instant()),
                status(card),
                shortfall,
                fit,
                notTold,
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
        return ages + " · for " + words(met) + ", not for " + words(others);
    }

    private static String words(List<AskedAge> ages) {
        return ages.stream().map(AskedAge::words).collect(Collectors.joining(" or "));
    }

    /** Null where the listing has its provider's name, as with schools, so that the card shows it once. */
    private static @Nullable String providerUnlessNamesake(ListingCard card) {
        return card.provider().equals(card.name()) ? null : card.provider();
    }

    private static @Nullable String withoutPlace(ListingCard card) {
        if (!card.points().isEmpty()) {
            return null;
        }
        if (card.delivery().contains("at-home")) {
            return "Comes to you";
        }
        return card.delivery().contains("online") ? "Online or by phone" : null;
    }

    private static @Nullable String referral(Set<String> whoCanRefer, LocalArea area) {
        if (whoCanRefer.isEmpty()) {
            return null;
        }
        return whoCanRefer.contains("self")
                ? area.referrers().label("self")
                : String.join(", ", area.referrers().labels(whoCanRefer));
    }

    /** The listing's availability and waiting time; null where it is simply available. */
    private static @Nullable String status(ListingCard card) {
        AvailabilityStatus status = card.status();
        List<String> parts = Stream.of(
                        status == null || status == AvailabilityStatus.AVAILABLE ? null : Labels.of(status), wait(card))
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    private static @Nullable String wait(ListingCard card) {
        boolean open = card.status() == null
                || card.status() == AvailabilityStatus.AVAILABLE
                || card.status() == AvailabilityStatus.LIMITED;
        return open ? Phrases.wait(card.waitingWeeks()) : null;
    }

    /** The first reason that applies why a result that is not strong is not quite what was asked for. */
    private static String shortfall(SearchResults.Hit hit, SearchResults results) {
        ParsedQuery parsed = results.parsed();
        AvailabilityStatus status = hit.card().status();
        if (status == AvailabilityStatus.CLOSED) {
            return "it has closed";
        }
        if (status == AvailabilityStatus.PLANNED || status == AvailabilityStatus.PAUSED) {
            return status == AvailabilityStatus.PLANNED ? "it is not open yet" : "it has paused";
        }
        if (isForOtherAges(hit.card(), parsed.ages())) {
            return "it is for other ages than you asked for (" + words(parsed.ages()) + ")";
        }
        String opposite = ChoicePhrasing.opposite(parsed, hit.card());
        if (opposite != null) {
            return opposite;
        }
        if (isOutsideArea(hit.card(), parsed)) {
            return "it is outside our area";
        }
        if (parsed.terms().isEmpty() && ChoicePhrasing.notTold(parsed, hit.card()) != null) {
            return "it does not say if it fits";
        }
        return hit.lacks().isEmpty()
                ? "we are less sure that it fits"
                : "it may not cover "
                        + hit.lacks().stream()
                                .limit(MOST_LACKS)
                                .map(CardViews::nameOf)
                                .collect(Collectors.joining(" or "));
    }

    /** Whether the listing states ages, and none of those that were asked for. */
    static boolean isForOtherAges(ListingCard card, List<AskedAge> asked) {
        return !asked.isEmpty() && card.ages().told() && asked.stream().noneMatch(age -> age.meets(card.ages()));
    }

    /** Whether the listing does not serve the local area. Who names a place may live outside, near the listing. */
    static boolean isOutsideArea(ListingCard card, ParsedQuery parsed) {
        return Boolean.FALSE.equals(card.servesTheArea()) && parsed.place() == null;
    }

    /** The label of the query term's concept, or else the typed word. */
    private static String nameOf(QueryTerm term) {
        return term.concepts().isEmpty()
                ? "“" + term.words() + "”"
                : "“" + term.concepts().getFirst().label() + "”";
    }
}
