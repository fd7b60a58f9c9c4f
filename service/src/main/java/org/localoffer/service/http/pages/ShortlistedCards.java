package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.ShortlistMarks;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.web.listing.ListingCardView;

/** Cards of a page of results, each with the way onto the shortlist and off it, back to the same card. */
final class ShortlistedCards {

    private ShortlistedCards() {}

    /** @param cards of the results' hits, in their order */
    static List<ListingCardView> of(List<ListingCardView> cards, SearchResults results, Shortlist shortlist) {
        SearchAddress here = SearchAddress.of(results.parameters());
        return IntStream.range(0, cards.size())
                .mapToObj(at -> {
                    String slug = results.hits().get(at).card().slug();
                    return cards.get(at)
                            .with(
                                    shortlist.carriedTo("/listings/" + slug),
                                    ShortlistMarks.of(
                                            shortlist, slug, other -> here.carrying(other) + "#result-" + (at + 1)));
                })
                .toList();
    }
}
