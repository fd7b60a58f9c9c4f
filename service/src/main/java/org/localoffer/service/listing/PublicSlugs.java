package org.localoffer.service.listing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
    public long countProviders() {
        return knownProviders().count();
    }

    /** @param first counts from 0 */
    @Transactional
    public List<String> providers(int first, int most) {
        return knownProviders().skip(first).limit(most).toList();
    }

    private Stream<String> knownProviders() {
        return entities
                .createQuery("select slug, name from Provider order by slug", Tuple.class)
                .getResultList()
                .stream()
                .filter(provider -> Provider.isKnown(provider.get(0, String.class), provider.get(1, String.class)))
                .map(provider -> provider.get(0, String.class));
    }

    @Transactional
    public long countListings() {
        return listings.countMatching("");
    }

    /**
     * Tells listings one after another, since there may be many.
     *
     * @param first counts from 0
     */
    @Transactional
    public void listings(int first, int most, Consumer<PublishedSlug> each) {
        try (Stream<PublishedSlug> slugs = listings.publishedSlugs(first, most)) {
            slugs.forEach(each);
        }
    }
}
