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
    private final EmbeddingCache kept;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;

    ListingEmbeddings(DataSource database, EmbeddingCache kept, Clock clock) {
        this.database = database;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Two embeddings of a listing, since a question may resemble its short text (name and summary) or its full text
     * (with the description).
     */
    private record Known(Texts texts, Embedding inShort, Embedding atLength) {

        double similarity(Embedding question) {
            return Math.max(question.similarity(inShort), question.similarity(atLength));
        }
    }

    private record Texts(String inShort, String atLength) {}

    private record Changed(UUID id, boolean published, Texts texts) {}

    /** Computes embeddings of listings that changed since the last call. */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        List<Changed> changed = changed();
        changed.stream()
                .filter(listing -> !listing.published())
                .map(Changed::id)
                .forEach(known::remove);
        changed.removeIf(listing -> !listing.published());
        Set<String> texts = new HashSet<>();
        for (Changed listing : changed) {
            Known before = known.get(listing.id());
            if (before == null || !before.texts().equals(listing.texts())) {
                texts.add(listing.texts().inShort());
                texts.add(listing.texts().atLength());
            }
        }
        Map<String, Embedding> embeddings = kept.of(texts);
        for (Changed listing : changed) {
            Embedding inShort = embeddings.get(listing.texts().inShort());
            Embedding atLength = embeddings.get(listing.texts().atLength());
            if (inShort != null && atLength != null) {
                known.put(listing.id(), new Known(listing.texts(), inShort, atLength));
            }
        }
        lookedAt = now;
    }

    private List<Changed> changed() throws SQLException {
        List<Changed> changed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGED)) {
            select.setTimestamp(1, Timestamp.from(lookedAt.minus(OVERLAP)));
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
        String inShort = String.join(
                " ", Stream.of(name + ".", summary).flatMap(Stream::ofNullable).toList());
        return new Texts(inShort, description == null ? inShort : inShort + " " + description);
    }

    /**
     * The most similar listings, the most similar first.
     *
     * @param most maximum number of listings returned
     */
    List<ListingSimilarity> nearest(Embedding question, int most) {
        return known.entrySet().stream()
                .map(listing -> new ListingSimilarity(
                        listing.getKey(), listing.getValue().similarity(question)))
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed()
                        .thenComparing(ListingSimilarity::listing))
                .limit(most)
                .toList();
    }
}
