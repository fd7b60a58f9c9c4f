package org.localoffer.service.listing.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingRevision;
import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.listing.Slugs;

/** Reads listings for the staff of their providers. */
@ApplicationScoped
public class ProviderListings {

    private final EntityManager entities;

    ProviderListings(EntityManager entities) {
        this.entities = entities;
    }

    /** Listings of the providers. Those never confirmed come first, then those confirmed longest ago. */
    @Transactional
    public List<Listing> of(Set<String> providers, int most) {
        return entities.createQuery(
                        "from Listing l join fetch l.provider p where p.slug in :providers and l.status = :status"
                                + " order by l.lastCheckedAt nulls first, l.slug",
                        Listing.class)
                .setParameter("providers", providers)
                .setParameter("status", ListingStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
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
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from Listing l join fetch l.provider where l.slug = :slug and l.status = :status",
                        Listing.class)
                .setParameter("slug", slug)
                .setParameter("status", ListingStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    /** The content of a revision. */
    @Transactional
    public ListingContent contentOf(Listing listing, int revision) {
        return entities.find(ListingRevision.class, new ListingRevision.Key(listing.id(), revision))
                .content();
    }
}
