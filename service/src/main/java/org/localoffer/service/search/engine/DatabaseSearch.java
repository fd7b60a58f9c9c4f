package org.localoffer.service.search.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.ParsedQuery;

/** Full-text search in the database, without facets, distances or ages. Used while the engine is down. */
@ApplicationScoped
class DatabaseSearch {

    private final ListingRepository listings;

    DatabaseSearch(ListingRepository listings) {
        this.listings = listings;
    }

    @Transactional
    SearchResults search(SearchParameters parameters, ParsedQuery parsed) {
        String words = words(parsed);
        long total = listings.countMatching(words);
        List<Listing> found = listings.matching(words, parameters.offset(), parameters.perPage());
        return new SearchResults(
                parameters,
                parsed,
                total,
                0,
                0,
                found.stream()
                        .map(listing ->
                                new SearchResults.Hit(ListingCard.of(listing), false, List.of(), Reasons.NONE, null))
                        .toList(),
                List.of(),
                true,
                Map.of(),
                Map.of(),
                true);
    }

    /** An OR query of all words. Only letters and digits remain, so that no word is read as an operator. */
    private static String words(ParsedQuery parsed) {
        return parsed.terms().stream()
                .flatMap(term -> Arrays.stream(term.words().split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
