package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.semantic.ListingTextIndex.Texts;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

/**
 * Embeddings and words of listings, held in memory at about 2 kB each. The engine decides whether the public may see a
 * listing.
 */
@Singleton
class ListingEmbeddings {

    /**
     * Overlap between queries for changes: a transaction commits after the time it records, and clocks of copies of the
     * service differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Takes a minute to embed on a slow machine. */
    private static final int SMALLEST_PIECE = 100;

    private final ListingRepository listings;
    private final EmbeddingCache cache;
    private final Clock clock;
    private volatile ListingTextIndex index = ListingTextIndex.EMPTY;
    private final AtomicLong changes = new AtomicLong();
    private Instant readUntil = Instant.EPOCH;

    ListingEmbeddings(ListingRepository listings, EmbeddingCache cache, Clock clock) {
        this.listings = listings;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Reads listings that changed since the last call, and computes their embeddings. Questions are compared with each
     * piece as soon as it is done. One call at a time.
     */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Texts> changed = new LinkedHashMap<>();
        Set<UUID> removed = new HashSet<>();
        for (Changed listing : listings.changedAfter(readUntil.minus(OVERLAP))) {
            Texts texts = Texts.of(listing);
            if (listing.published() && !index.contains(listing.id(), texts)) {
                changed.put(listing.id(), texts);
            } else if (!listing.published() && index.contains(listing.id())) {
                removed.add(listing.id());
            }
        }
        replace(Map.of(), removed);
        Iterator<Map.Entry<UUID, Texts>> remaining = changed.entrySet().iterator();
        while (remaining.hasNext()) {
            replace(next(remaining, pieceSize(changed.size())), Set.of());
        }
        readUntil = now;
    }

    /**
     * Number of listings that are added at a time. Adding copies the index, so a large one is copied less often. The
     * first piece is half of the directory: with fewer, most listings would seem to be unlike every question.
     */
    private int pieceSize(int changed) {
        return Math.max(SMALLEST_PIECE, index.size() == 0 ? changed / 2 : index.size() / 10);
    }

    private static Map<UUID, Texts> next(Iterator<Map.Entry<UUID, Texts>> remaining, int size) {
        Map<UUID, Texts> piece = new HashMap<>();
        while (piece.size() < size && remaining.hasNext()) {
            Map.Entry<UUID, Texts> listing = remaining.next();
            piece.put(listing.getKey(), listing.getValue());
        }
        return piece;
    }

    private void replace(Map<UUID, Texts> changed, Set<UUID> removed) throws SQLException {
        Set<String> texts = changed.values().stream().flatMap(Texts::all).collect(Collectors.toSet());
        Map<String, Embedding> first = cache.of(LanguageModel.BGE, texts);
        Map<String, Embedding> second = cache.of(LanguageModel.E5, texts);
        changed.values()
                .removeIf(its -> !its.all().allMatch(text -> first.containsKey(text) && second.containsKey(text)));
        if (!changed.isEmpty() || !removed.isEmpty()) {
            index = index.with(changed, removed, first, second);
            changes.incrementAndGet();
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
