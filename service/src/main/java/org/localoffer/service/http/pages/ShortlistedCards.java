package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.ShortlistMarks;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.web.listing.ListingCardView;

/**
 * Adds to the cards of search results the links that put a listing on the shortlist or take it off, and lead back to
 * the same card.
 */
final class ShortlistedCards {

    private ShortlistedCards() {}

    /**
     * @param cards one for each hit, in the order of the hits
     * @param links of the page
     */
    static List<ListingCardView> of(
            List<ListingCardView> cards, SearchResults results, Shortlist shortlist, ResultLinks links) {
        SearchAddress here = SearchAddress.of(results.parameters());
        return IntStream.range(0, cards.size())
                .mapToObj(at -> {
                    String slug = results.hits().get(at).card().slug();
                    return cards.get(at)
                            .with(
                                    links.toPage(shortlist.carriedTo("/listings/" + slug)),
                                    ShortlistMarks.of(
                                            shortlist,
                                            slug,
                                            other -> links.to(
                                                            here.carrying(other).toString()) + "#result-" + (at + 1)));
                })
                .toList();
    }
}
