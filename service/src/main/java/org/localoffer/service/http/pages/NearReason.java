package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.web.layout.Words;

/** Why a listing only comes near, as the heading above all listings with the same reason, or else on its card. */
final class NearReason {

    private static final int MOST_LACKS = 2;

    /** In weeks. */
    private static final int LONG_WAIT = 26;

    private static final String UNSURE = "We are less sure that these fit";

    private NearReason() {}

    /**
     * The line on the card of a hit that stands among those that fit, such as "Comes near: not for age 7". Null for a
     * strong one, and where a heading says it ({@link HitGroups}).
     */
    static @Nullable String line(SearchResults.Hit hit, SearchResults results) {
        if (hit.strong() || results.limited() || results.parameters().sort() == Sort.RELEVANCE) {
            return null;
        }
        String reason = of(hit, results.parsed());
        String ofOne = reason.equals(UNSURE) ? "We are less sure that it fits" : reason;
        return "Comes near: " + FirstLetter.small(ofOne);
    }

    /** The first reason that applies to a result that is not strong, such as "Not for age 7". */
    static String of(SearchResults.Hit hit, ParsedQuery parsed) {
        ListingCard card = hit.card();
        String notOpen = notOpen(card.status());
        if (notOpen != null) {
            return notOpen;
        }
        if (isForOtherAges(card, parsed.ages())) {
            return "Not for " + words(parsed.ages());
        }
        String opposite = ChoicePhrasing.opposite(parsed, card);
        if (opposite != null) {
            return opposite;
        }
        if (isOutsideArea(card, parsed)) {
            return card.towns().isEmpty()
                    ? "Outside our area"
                    : "In " + card.towns().getFirst() + ", outside our area";
        }
        String notTold = ChoicePhrasing.notTold(parsed, card);
        if (parsed.terms().isEmpty() && notTold != null) {
            return notTold;
        }
        if (!hit.lacks().isEmpty()) {
            return "May not cover "
                    + hit.lacks().stream()
                            .limit(MOST_LACKS)
                            .map(NearReason::nameOf)
                            .collect(Collectors.joining(" or "));
        }
        Integer weeks = card.waitingWeeks();
        return weeks != null && weeks > LONG_WAIT ? waitOver(LONG_WAIT) : UNSURE;
    }

    /** @param weeks 0 or more */
    static String waitOver(int weeks) {
        return "You may wait over " + (weeks == LONG_WAIT ? "6 months" : Words.count(weeks, "week", "weeks"));
    }

    private static @Nullable String notOpen(@Nullable AvailabilityStatus status) {
        return switch (status) {
            case CLOSED -> "Closed";
            case PLANNED -> "Not open yet";
            case PAUSED -> "Paused for now";
            case AVAILABLE, LIMITED -> null;
            case null -> null;
        };
    }

    /** Whether the listing states ages, and none of those that were asked for. */
    static boolean isForOtherAges(ListingCard card, List<AskedAge> asked) {
        return !asked.isEmpty() && card.ages().told() && asked.stream().noneMatch(age -> age.meets(card.ages()));
    }

    /** Whether the listing does not serve the local area. Who names a place may live outside, near the listing. */
    static boolean isOutsideArea(ListingCard card, ParsedQuery parsed) {
        return Boolean.FALSE.equals(card.servesTheArea()) && parsed.place() == null;
    }

    /** Such as "age 7 or age 9". */
    static String words(List<AskedAge> ages) {
        return ages.stream().map(AskedAge::words).collect(Collectors.joining(" or "));
    }

    /** The label of the query term's concept, or else the typed word. */
    private static String nameOf(QueryTerm term) {
        return term.concepts().isEmpty()
                ? "“" + term.words() + "”"
                : "“" + term.concepts().getFirst().label() + "”";
    }
}
