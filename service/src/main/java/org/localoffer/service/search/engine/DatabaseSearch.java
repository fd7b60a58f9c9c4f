package org.localoffer.service.search.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.understand.ParsedQuery;

/** Full-text search in the database, without facets, distances or ages. Used while the engine is down. */
@ApplicationScoped
class DatabaseSearch {

    /** Must equal the expression of the database index {@code listing_text}; otherwise the index is not used. */
    private static final String TEXT = "to_tsvector('english', coalesce(content ->> 'name', '') || ' '"
            + " || coalesce(content ->> 'summary', '') || ' ' || coalesce(content ->> 'description', ''))";

    private static final String MATCHING = " from listing where status = 'PUBLISHED' and (:words = '' or " + TEXT
            + " @@ to_tsquery('english', :words))";

    private final Session entities;

    DatabaseSearch(Session entities) {
        this.entities = entities;
    }

    @Transactional
    SearchResults search(SearchParameters parameters, ParsedQuery parsed) {
        String words = words(parsed);
        long total = entities.createNativeQuery("select count(*)" + MATCHING, Long.class)
                .setParameter("words", words)
                .getSingleResult();
        List<Listing> found = entities.createNativeQuery(
                        "select *" + MATCHING + " order by ts_rank(" + TEXT
                                + ", to_tsquery('english', :words)) desc, slug",
                        Listing.class)
                .setParameter("words", words)
                .setFirstResult((parameters.page() - 1) * SearchResults.PER_PAGE)
                .setMaxResults(SearchResults.PER_PAGE)
                .getResultList();
        return new SearchResults(
                parameters,
                parsed,
                total,
                0,
                0,
                found.stream()
                        .map(listing -> new SearchResults.Hit(ListingCard.of(listing), false, List.of(), null))
                        .toList(),
                List.of(),
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
