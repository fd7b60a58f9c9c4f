package org.localoffer.service.http.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.understand.ParsedQuery;

/**
 * Why a search found nothing strong, as far as its near results tell: those that are open and lack nothing of what the
 * words name.
 */
final class SearchShortfall {

    /** The period after which a listing counts as stale on the commissioner's pages too. */
    private static final Duration CONFIRMED_WITHIN = Duration.ofDays(365);

    private SearchShortfall() {}

    /**
     * The kind of signal that the search is.
     *
     * @param hits of the first page
     * @return the reason for the first near result, if each of them has a reason; otherwise {@link SignalKind#SEARCH}
     */
    static SignalKind of(List<SearchResults.Hit> hits, ParsedQuery parsed, Instant now) {
        List<SignalKind> reasons = parsed.isVague()
                ? List.of()
                : hits.stream()
                        .filter(hit -> isNear(hit, parsed))
                        .map(hit -> reason(hit.card(), parsed, now))
                        .toList();
        return reasons.isEmpty() || reasons.contains(SignalKind.SEARCH) ? SignalKind.SEARCH : reasons.getFirst();
    }

    private static boolean isNear(SearchResults.Hit hit, ParsedQuery parsed) {
        return hit.lacks().isEmpty()
                && Availability.allowsUse(hit.card().status())
                && ChoicePhrasing.opposite(parsed, hit.card()) == null;
    }

    private static SignalKind reason(ListingCard card, ParsedQuery parsed, Instant now) {
        if (NearReason.isForOtherAges(card, parsed.ages())) {
            return SignalKind.WRONG_AGE;
        }
        if (NearReason.isOutsideArea(card, parsed)) {
            return SignalKind.OUTSIDE_AREA;
        }
        return isConfirmed(card.lastChecked(), now) ? SignalKind.SEARCH : SignalKind.UNCONFIRMED;
    }

    private static boolean isConfirmed(@Nullable Instant lastChecked, Instant now) {
        return lastChecked != null && !lastChecked.isBefore(now.minus(CONFIRMED_WITHIN));
    }
}
