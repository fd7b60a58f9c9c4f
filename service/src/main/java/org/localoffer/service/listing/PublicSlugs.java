package org.localoffer.service.listing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

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
        return all("select slug from Guide order by slug", most);
    }

    @Transactional
    public List<String> providers(int most) {
        return all("select slug from Provider order by slug", most);
    }

    @Transactional
    public List<String> listings(int most) {
        return listings.publishedSlugs(most);
    }

    private List<String> all(String query, int most) {
        return entities.createQuery(query, String.class).setMaxResults(most).getResultList();
    }
}
