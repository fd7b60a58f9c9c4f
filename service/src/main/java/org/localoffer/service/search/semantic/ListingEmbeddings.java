package org.localoffer.service.search.semantic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

/** Embeddings of listings, held in memory at 3 kB each. The engine decides whether the public may see a listing. */
@Singleton
class ListingEmbeddings {

    /**
     * Overlap between queries for changes: a transaction commits after the time it records, and clocks of copies of the
     * service differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final String CHANGED = "select id, status = 'PUBLISHED', content ->> 'name', content ->> 'summary',"
            + " content ->> 'description' from listing where updated_at > ?";

    private final DataSource database;
    private final EmbeddingCache cache;
    private final Map<UUID, Embedded> byListing = new ConcurrentHashMap<>();
    private final Clock clock;
    private Instant readUntil = Instant.EPOCH;

    ListingEmbeddings(DataSource database, EmbeddingCache cache, Clock clock) {
        this.database = database;
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

    private record Texts(String shortText, String fullText) {}

    private record Changed(UUID id, boolean published, Texts texts) {}

    /** Computes embeddings of listings that changed since the last call. */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        List<Changed> changed = changed();
        changed.stream()
                .filter(listing -> !listing.published())
                .map(Changed::id)
                .forEach(byListing::remove);
        changed.removeIf(listing -> !listing.published());
        Set<String> texts = new HashSet<>();
        for (Changed listing : changed) {
            Embedded before = byListing.get(listing.id());
            if (before == null || !before.texts().equals(listing.texts())) {
                texts.add(listing.texts().shortText());
                texts.add(listing.texts().fullText());
            }
        }
        Map<String, Embedding> embeddings = cache.of(texts);
        for (Changed listing : changed) {
            Embedding shortText = embeddings.get(listing.texts().shortText());
            Embedding fullText = embeddings.get(listing.texts().fullText());
            if (shortText != null && fullText != null) {
                byListing.put(listing.id(), new Embedded(listing.texts(), shortText, fullText));
            }
        }
        readUntil = now;
    }

    private List<Changed> changed() throws SQLException {
        List<Changed> changed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGED)) {
            select.setTimestamp(1, Timestamp.from(readUntil.minus(OVERLAP)));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    changed.add(new Changed(
                            rows.getObject(1, UUID.class),
                            rows.getBoolean(2),
                            texts(rows.getString(3), rows.getString(4), rows.getString(5))));
                }
            }
        }
        return changed;
    }

    private static Texts texts(String name, @Nullable String summary, @Nullable String description) {
        String shortText = String.join(
                " ", Stream.of(name + ".", summary).flatMap(Stream::ofNullable).toList());
        return new Texts(shortText, description == null ? shortText : shortText + " " + description);
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
