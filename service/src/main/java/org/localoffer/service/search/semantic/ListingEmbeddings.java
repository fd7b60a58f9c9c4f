package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.listing.ListingRepository.Revised;
import org.localoffer.service.search.semantic.ListingTextIndex.Texts;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

/**
 * Embeddings and words of listings, held in memory at about 2 kB each. The engine decides whether the public may see a
 * listing.
 */
@Singleton
class ListingEmbeddings {

    private final ChangedListings changed;
    private final LongSupplier published;
    private final Embedder embedder;

    /** All that is learnt; one thread writes it. */
    private ListingTextIndex learnt = ListingTextIndex.EMPTY;

    /** What questions are compared with. */
    private volatile ListingTextIndex index = ListingTextIndex.EMPTY;

    /** How many listings have to be learnt before questions are compared with them; negative until it is known. */
    private long fewest = -1;

    private final AtomicLong changes = new AtomicLong();

    @Inject
    ListingEmbeddings(ListingRepository listings, EmbeddingCache cache, Clock clock) {
        this(new ChangedListings(directory(listings), clock), () -> listings.countMatching(""), cache::of);
    }

    /** @param published counts the listings that the public may see */
    ListingEmbeddings(ChangedListings changed, LongSupplier published, Embedder embedder) {
        this.changed = changed;
        this.published = published;
        this.embedder = embedder;
    }

    /** As {@link EmbeddingCache#of}. */
    interface Embedder {
        Map<String, Embedding> of(LanguageModel model, Collection<String> texts) throws SQLException;
    }

    private static ChangedListings.Directory directory(ListingRepository listings) {
        return new ChangedListings.Directory() {
            @Override
            public List<Revised> revisedAfter(Instant moment, UUID listing, int most) {
                return listings.revisedAfter(moment, listing, most);
            }

            @Override
            public List<Changed> changed(List<UUID> ids) {
                return listings.changed(ids);
            }
        };
    }

    /**
     * Reads the next page of listings that changed, and computes their embeddings. Questions are compared with them
     * from then on. One call at a time.
     *
     * @return false if nothing is left to learn for now
     */
    boolean learnNext() throws SQLException {
        if (fewest < 0) {
            fewest = published.getAsLong() / 2;
        }
        boolean more = changed.nextPage(this::learn);
        // The first time, half of the directory: with fewer, most listings would seem to be unlike every question.
        if (learnt != index && (!more || index.size() > 0 || learnt.size() >= fewest)) {
            index = learnt;
            changes.incrementAndGet();
        }
        return more;
    }

    private void learn(List<Changed> page) throws SQLException {
        Map<UUID, Texts> revised = new LinkedHashMap<>();
        Set<UUID> removed = new HashSet<>();
        for (Changed listing : page) {
            Texts texts = Texts.of(listing);
            if (listing.published() && !learnt.contains(listing.id(), texts)) {
                revised.put(listing.id(), texts);
            } else if (!listing.published() && learnt.contains(listing.id())) {
                removed.add(listing.id());
            }
        }
        Set<String> texts = revised.values().stream().flatMap(Texts::all).collect(Collectors.toSet());
        Map<String, Embedding> first = embedder.of(LanguageModel.BGE, texts);
        Map<String, Embedding> second = embedder.of(LanguageModel.E5, texts);
        revised.values()
                .removeIf(its -> !its.all().allMatch(text -> first.containsKey(text) && second.containsKey(text)));
        if (!revised.isEmpty() || !removed.isEmpty()) {
            learnt = learnt.with(revised, removed, first, second);
        }
    }

    /** Grows after each change of what questions are compared with. */
    long changes() {
        return changes.get();
    }

    /** As {@link ListingTextIndex#nearest}. */
    List<ListingSimilarity> nearest(QuestionEmbeddings question, int most) {
        return index.nearest(question, most);
    }
}
