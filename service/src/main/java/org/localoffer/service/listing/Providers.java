package org.localoffer.service.listing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.directory.provider.Provider;

/** Reads providers for the public. */
@ApplicationScoped
public class Providers {

    private final EntityManager entities;

    Providers(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Provider> find(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return entities.createQuery("from Provider where slug = :slug", Provider.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Published listings of a provider, by slug. */
    @Transactional
    public List<Listing> listings(Provider provider, int most) {
        return entities.createQuery(
                        "from Listing l join fetch l.provider where l.provider = :provider and l.status = :status"
                                + " order by l.slug",
                        Listing.class)
                .setParameter("provider", provider)
                .setParameter("status", ListingStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }
}
