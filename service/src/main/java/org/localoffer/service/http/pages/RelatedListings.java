package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.directory.listing.content.Availability;
import org.localoffer.service.http.shared.limits.SearchTurns;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.web.listing.ListingCardView;

/** Listings that pages of guides and retired listings suggest. */
@ApplicationScoped
public class RelatedListings {

    private final DirectorySearch search;
    private final CardViews cards;
    private final SearchTurns turns;

    RelatedListings(DirectorySearch search, CardViews cards, SearchTurns turns) {
        this.search = search;
        this.cards = cards;
        this.turns = turns;
    }

    /**
     * Listings that give any of these kinds of help and can be used now; empty while the search engine is down, and
     * while it has enough to do with searches.
     */
    public List<ListingCardView> sameHelp(Set<String> kindsOfHelp, int most, LocalArea area) {
        return kindsOfHelp.isEmpty()
                ? List.of()
                : turns.ifFree(() -> find(kindsOfHelp, most, area)).orElse(List.of());
    }

    private List<ListingCardView> find(Set<String> kindsOfHelp, int most, LocalArea area) {
        SearchResults found = search.search(
                new SearchParameters("", false, null, null, Map.of(Parameter.HELP, kindsOfHelp), Sort.RELEVANCE, 1),
                area);
        if (found.limited()) {
            return List.of();
        }
        return found.hits().stream()
                .filter(hit -> Availability.allowsUse(hit.card().status()))
                .limit(most)
                .map(hit -> cards.of(hit, found, area))
                .toList();
    }
}
