package org.localoffer.service.listing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provider;

/** Reads providers for the public. */
@ApplicationScoped
public class Providers {

    private final EntityManager entities;
    private final ListingRepository listings;

    Providers(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    /** A provider with a page; empty for one that nobody has told us. */
    @Transactional
    public Optional<Provider> find(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return entities.createQuery("from Provider where slug = :slug", Provider.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(Provider::isKnown)
                .findFirst();
    }

    /** Providers with a page and at least one published listing, in no order. */
    @Transactional
    public List<ListedProvider> listed() {
        return listings.publishedByProvider();
    }

    /** Published listings of a provider, by slug. */
    @Transactional
    public List<Listing> listings(Provider provider, int most) {
        return listings.publishedOf(provider, most);
    }
}
