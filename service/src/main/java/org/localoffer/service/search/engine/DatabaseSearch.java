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

/** Plain full-text search in the database: no facets, no distances, no ages. Better than none. */
@ApplicationScoped
class DatabaseSearch {

    /** The expression of the index {@code listing_text}, to the letter. */
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

    /** Any of the words; only letters and digits get through, so nothing reads as an operator. */
    private static String words(ParsedQuery parsed) {
        return parsed.terms().stream()
                .flatMap(term -> Arrays.stream(term.typed().split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
