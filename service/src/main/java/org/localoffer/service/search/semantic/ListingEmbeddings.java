package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

/** Embeddings of listings, held in memory at 3 kB each. The engine decides whether the public may see a listing. */
@Singleton
class ListingEmbeddings {

    /**
     * Overlap between queries for changes: a transaction commits after the time it records, and clocks of copies of the
     * service differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final ListingRepository listings;
    private final EmbeddingCache cache;
    private final Map<UUID, Embedded> byListing = new ConcurrentHashMap<>();
    private final Clock clock;
    private Instant readUntil = Instant.EPOCH;

    ListingEmbeddings(ListingRepository listings, EmbeddingCache cache, Clock clock) {
        this.listings = listings;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Two embeddings of a listing, since a question may resemble its short text (name and summary) or its full text
     * (with the description).
     */
    private record Embedded(Texts texts, Embedding shortText, Embedding fullText) {

        double similarity(Embedding question) {
            return Math.max(question.similarity(shortText), question.similarity(fullText));
        }
    }

    private record Texts(String shortText, String fullText) {

        static Texts of(Changed listing) {
            String shortText = String.join(
                    " ",
                    Stream.of(listing.name() + ".", listing.summary())
                            .flatMap(Stream::ofNullable)
                            .toList());
            String description = listing.description();
            return new Texts(shortText, description == null ? shortText : shortText + " " + description);
        }
    }

    /** Computes embeddings of listings that changed since the last call. */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Texts> changed = new HashMap<>();
        for (Changed listing : listings.changedAfter(readUntil.minus(OVERLAP))) {
            if (listing.published()) {
                changed.put(listing.id(), Texts.of(listing));
            } else {
                byListing.remove(listing.id());
            }
        }
        Set<String> texts = new HashSet<>();
        changed.forEach((id, its) -> {
            Embedded before = byListing.get(id);
            if (before == null || !before.texts().equals(its)) {
                texts.add(its.shortText());
                texts.add(its.fullText());
            }
        });
        Map<String, Embedding> embeddings = cache.of(texts);
        changed.forEach((id, its) -> {
            Embedding shortText = embeddings.get(its.shortText());
            Embedding fullText = embeddings.get(its.fullText());
            if (shortText != null && fullText != null) {
                byListing.put(id, new Embedded(its, shortText, fullText));
            }
        });
        readUntil = now;
    }

    /**
     * The most similar listings, the most similar first.
     *
     * @param most maximum number of listings returned
     */
    List<ListingSimilarity> nearest(Embedding question, int most) {
        return byListing.entrySet().stream()
                .map(listing -> new ListingSimilarity(
                        listing.getKey(), listing.getValue().similarity(question)))
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed()
                        .thenComparing(ListingSimilarity::listing))
                .limit(most)
                .toList();
    }
}
