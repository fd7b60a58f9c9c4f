package org.localoffer.service.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.listing.ListingBatches;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.model.LocalArea;

/** Compares the concepts of listings and guides under two editions, without writing to the engine. */
@ApplicationScoped
public class TagChanges {

    /** Maximum number of listings compared. Each takes about a millisecond, so a county's directory takes seconds. */
    public static final int MOST = 20_000;

    private final EntityManager entities;
    private final ListingRepository listings;

    TagChanges(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    /**
     * A listing or a guide whose concepts differ.
     *
     * @param address of its public page
     */
    public record TagChange(UUID id, String name, String address, ConceptTags before, ConceptTags after) {}

    /**
     * Result of a comparison.
     *
     * @param looked number of listings and guides compared
     * @param complete false if the directory has more than {@link #MOST} listings
     */
    public record Found(List<TagChange> changes, long looked, boolean complete) {}

    /**
     * Compares up to {@link #MOST} published listings and all guides.
     *
     * @return changes in the order of their slugs, listings before guides
     */
    @Transactional
    public Found between(LocalArea before, LocalArea after) {
        SearchTagger old = new SearchTagger(before);
        SearchTagger young = new SearchTagger(after);
        List<TagChange> changes = new ArrayList<>();
        int looked = 0;
        List<Listing> batch = batch(null);
        while (!batch.isEmpty() && looked < MOST) {
            for (Listing listing : batch) {
                add(
                        changes,
                        new Document(listing.id(), listing.content().name(), "/listings/" + listing.slug()),
                        edition -> edition.tag(listing).concepts(),
                        old,
                        young);
            }
            looked += batch.size();
            entities.clear();
            batch = batch(batch.getLast().slug());
        }
        boolean complete = batch.isEmpty();
        List<Guide> guides =
                entities.createQuery("from Guide order by slug", Guide.class).getResultList();
        for (Guide guide : guides) {
            add(
                    changes,
                    new Document(guide.id(), guide.content().title(), "/guides/" + guide.slug()),
                    edition -> edition.tag(guide),
                    old,
                    young);
        }
        return new Found(List.copyOf(changes), (long) looked + guides.size(), complete);
    }

    private record Document(UUID id, String name, String address) {}

    private static void add(
            List<TagChange> changes,
            Document document,
            Function<SearchTagger, ConceptTags> tags,
            SearchTagger old,
            SearchTagger young) {
        ConceptTags before = tags.apply(old);
        ConceptTags after = tags.apply(young);
        if (!before.equals(after)) {
            changes.add(new TagChange(document.id(), document.name(), document.address(), before, after));
        }
    }

    private List<Listing> batch(@Nullable String after) {
        return listings.publishedAfter(after, ListingBatches.SIZE);
    }
}
