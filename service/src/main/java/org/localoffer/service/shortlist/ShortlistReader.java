package org.localoffer.service.shortlist;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;

/** Reads the listings of a shortlist, with their providers, at once. */
@ApplicationScoped
class ShortlistReader {

    private final EntityManager entities;

    ShortlistReader(EntityManager entities) {
        this.entities = entities;
    }

    /** By slug, those that are no longer listed included; slugs that nobody knows are absent. */
    @Transactional
    Map<String, Listing> read(Shortlist shortlist) {
        if (shortlist.slugs().isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("from Listing l join fetch l.provider where l.slug in :slugs", Listing.class)
                .setParameter("slugs", shortlist.slugs())
                .getResultStream()
                .collect(Collectors.toMap(Listing::slug, Function.identity()));
    }
}
