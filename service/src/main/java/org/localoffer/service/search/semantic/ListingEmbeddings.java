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

/** What listings mean, in memory: 3 kB each. Whether families may see one is for the engine to say. */
@Singleton
class ListingEmbeddings {

    /** A change is committed some time after its moment, and another machine's clock may be behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final ListingRepository directory;
    private final EmbeddingCache kept;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;

    ListingEmbeddings(ListingRepository directory, EmbeddingCache kept, Clock clock) {
        this.directory = directory;
        this.kept = kept;
        this.clock = clock;
    }

    /** A listing says what it is in a few words, and then at length: a question may be like either. */
    private record Known(Texts texts, Embedding inShort, Embedding atLength) {

        double similarity(Embedding question) {
            return Math.max(question.similarity(inShort), question.similarity(atLength));
        }
    }

    private record Texts(String inShort, String atLength) {

        static Texts of(Changed listing) {
            String inShort = String.join(
                    " ",
                    Stream.of(listing.name() + ".", listing.summary())
                            .flatMap(Stream::ofNullable)
                            .toList());
            String description = listing.description();
            return new Texts(inShort, description == null ? inShort : inShort + " " + description);
        }
    }

    /** Learns those that changed since the last time. */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Texts> changed = new HashMap<>();
        for (Changed listing : directory.changedAfter(lookedAt.minus(OVERLAP))) {
            if (listing.published()) {
                changed.put(listing.id(), Texts.of(listing));
            } else {
                known.remove(listing.id());
            }
        }
        Set<String> texts = new HashSet<>();
        changed.forEach((id, said) -> {
            Known before = known.get(id);
            if (before == null || !before.texts().equals(said)) {
                texts.add(said.inShort());
                texts.add(said.atLength());
            }
        });
        Map<String, Embedding> embeddings = kept.of(texts);
        changed.forEach((id, said) -> {
            Embedding inShort = embeddings.get(said.inShort());
            Embedding atLength = embeddings.get(said.atLength());
            if (inShort != null && atLength != null) {
                known.put(id, new Known(said, inShort, atLength));
            }
        });
        lookedAt = now;
    }

    /** The nearest first. */
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
