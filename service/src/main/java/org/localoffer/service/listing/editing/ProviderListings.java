package org.localoffer.service.listing.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingRevision;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.listing.ListingRepository;

/** Reads listings for the staff of their providers. */
@ApplicationScoped
public class ProviderListings {

    private final EntityManager entities;
    private final ListingRepository listings;

    ProviderListings(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    /** Listings of the providers. Those never confirmed come first, then those confirmed longest ago. */
    @Transactional
    public List<Listing> of(Set<String> providers, int most) {
        return listings.publishedOf(providers, most);
    }

    /** Names of the providers with these slugs. */
    @Transactional
    public List<String> names(Set<String> providers) {
        return entities.createQuery("select name from Provider where slug in :providers order by name", String.class)
                .setParameter("providers", providers)
                .getResultList();
    }

    /** A listing with its provider; empty if it is not in the directory. */
    @Transactional
    public Optional<Listing> find(String slug) {
        return listings.published(slug);
    }

    /** The content of a revision. */
    @Transactional
    public ListingContent contentOf(Listing listing, int revision) {
        return entities.find(ListingRevision.class, new ListingRevision.Key(listing.id(), revision))
                .content();
    }
}
