package org.localoffer.service.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;

/** Reads listings with their providers. */
@ApplicationScoped
public class ListingReader {

    private final EntityManager entities;

    ListingReader(EntityManager entities) {
        this.entities = entities;
    }

    /** @param key a slug, or an id */
    @Transactional
    public FoundListing find(String key) {
        if (!Slugs.canBe(key)) {
            return new FoundListing.Unknown();
        }
        return by("l.slug = :key", key)
                .or(() -> id(key).flatMap(id -> by("l.id = :key", id)))
                .map(ListingReader::found)
                .orElseGet(FoundListing.Unknown::new);
    }

    /** Listings by slug, with their providers, including those no longer published. Unknown slugs are absent. */
    @Transactional
    public Map<String, Listing> findAll(List<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("from Listing l join fetch l.provider where l.slug in :slugs", Listing.class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(Listing::slug, Function.identity()));
    }

    private Optional<Listing> by(String condition, Object key) {
        return entities.createQuery("from Listing l join fetch l.provider where " + condition, Listing.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static FoundListing found(Listing listing) {
        return switch (listing.status()) {
            case PUBLISHED -> new FoundListing.Published(listing);
            case RETIRED -> new FoundListing.Retired(listing);
            case TAKEN_DOWN -> new FoundListing.TakenDown();
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
