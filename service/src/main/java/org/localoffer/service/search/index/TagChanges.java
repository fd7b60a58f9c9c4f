package org.localoffer.service.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.model.LocalArea;

/** What another edition would make of listings and guides, without a word of it written to the engine. */
@ApplicationScoped
public class TagChanges {

    /** Each takes about a millisecond: a county's directory is looked through in seconds. */
    public static final int MOST = 20_000;

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final ListingRepository listings;

    TagChanges(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    /**
     * A listing or a guide whose concepts change.
     *
     * @param address its public page
     */
    public record TagChange(UUID id, String name, String address, ConceptTags before, ConceptTags after) {}

    /**
     * What was looked at.
     *
     * @param looked listings and guides that were
     * @param complete false where the directory holds more than {@link #MOST} listings
     */
    public record Found(List<TagChange> changes, long looked, boolean complete) {}

    /** By name; guides after listings. */
    @Transactional
    public Found between(LocalArea before, LocalArea after) {
        SearchTagger old = new SearchTagger(before);
        SearchTagger young = new SearchTagger(after);
        List<TagChange> changes = new ArrayList<>();
        int looked = 0;
        for (List<Listing> batch = batch(0); !batch.isEmpty() && looked < MOST; batch = batch(looked)) {
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
        }
        boolean complete = looked < MOST || listings.published(looked, 1).isEmpty();
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

    private List<Listing> batch(int from) {
        return listings.published(from, BATCH);
    }
}
