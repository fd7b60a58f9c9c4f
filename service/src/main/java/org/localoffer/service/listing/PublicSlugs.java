package org.localoffer.service.listing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Provider;

/** Slugs of all public pages of listings, guides and providers, in alphabetical order. */
@ApplicationScoped
public class PublicSlugs {

    private final EntityManager entities;
    private final ListingRepository listings;

    PublicSlugs(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    @Transactional
    public List<String> guides(int most) {
        return entities.createQuery("select slug from Guide order by slug", String.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public List<String> providers(int most) {
        return entities.createQuery("select slug from Provider where slug not like :unknown order by slug", String.class)
                .setParameter("unknown", Provider.NOT_KNOWN + "%")
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public List<String> listings(int most) {
        return listings.publishedSlugs(most);
    }
}
