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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/**
 * Embeddings and words of listings, held in memory at about 10 kB each. The engine decides whether the public may see a
 * listing.
 */
@Singleton
class ListingEmbeddings {

    /**
     * Overlap between queries for changes: a transaction commits after the time it records, and clocks of copies of the
     * service differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final ListingRepository listings;
    private final EmbeddingCache cache;
    private final Map<UUID, Compared> byListing = new ConcurrentHashMap<>();
    private final WordIndex shortWords = new WordIndex();
    private final WordIndex fullWords = new WordIndex();
    private final Clock clock;
    private Instant readUntil = Instant.EPOCH;

    ListingEmbeddings(ListingRepository listings, EmbeddingCache cache, Clock clock) {
        this.listings = listings;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * What questions are compared with: a listing's short text (name and summary) and its full text (with the
     * description), since a question may resemble either.
     */
    private record Compared(Texts texts, Text shortText, Text fullText) {}

    private record Text(Embedding first, Embedding second, WordIndex.Counted words) {}

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

    /** Reads listings that changed since the last call, and computes their embeddings. */
    void refresh() throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Texts> changed = new HashMap<>();
        for (Changed listing : listings.changedAfter(readUntil.minus(OVERLAP))) {
            Compared before = byListing.get(listing.id());
            Texts texts = Texts.of(listing);
            if (!listing.published()) {
                forget(listing.id());
            } else if (before == null || !before.texts().equals(texts)) {
                changed.put(listing.id(), texts);
            }
        }
        embed(changed);
        readUntil = now;
    }

    private void embed(Map<UUID, Texts> changed) throws SQLException {
        Set<String> texts = new HashSet<>();
        changed.values().forEach(its -> {
            texts.add(its.shortText());
            texts.add(its.fullText());
        });
        Map<String, Embedding> first = cache.of(LanguageModel.BGE, texts);
        Map<String, Embedding> second = cache.of(LanguageModel.E5, texts);
        Map<String, Text> embedded = new HashMap<>();
        for (String text : texts) {
            Embedding byFirst = first.get(text);
            Embedding bySecond = second.get(text);
            if (byFirst != null && bySecond != null) {
                embedded.put(text, new Text(byFirst, bySecond, WordIndex.Counted.of(text)));
            }
        }
        changed.forEach((id, its) -> {
            Text shortText = embedded.get(its.shortText());
            Text fullText = embedded.get(its.fullText());
            if (shortText != null && fullText != null) {
                forget(id);
                remember(id, new Compared(its, shortText, fullText));
            }
        });
    }

    private void remember(UUID listing, Compared compared) {
        shortWords.add(compared.shortText().words());
        fullWords.add(compared.fullText().words());
        byListing.put(listing, compared);
    }

    private void forget(UUID listing) {
        Compared before = byListing.remove(listing);
        if (before != null) {
            shortWords.remove(before.shortText().words());
            fullWords.remove(before.fullText().words());
        }
    }

    /**
     * The listings that are most similar by the first model, by the second, and by words; the most similar by the first
     * model come first.
     *
     * @param most maximum number of listings by each
     */
    List<ListingSimilarity> nearest(QuestionEmbeddings question, int most) {
        Map<String, Double> inShort = shortWords.weigh(question.text());
        Map<String, Double> inFull = fullWords.weigh(question.text());
        List<ListingSimilarity> all = byListing.entrySet().stream()
                .map(listing -> new ListingSimilarity(
                        listing.getKey(),
                        similarity(listing.getValue().shortText(), question, shortWords, inShort),
                        similarity(listing.getValue().fullText(), question, fullWords, inFull)))
                .toList();
        return Stream.<ToDoubleFunction<ListingSimilarity>>of(
                        ListingSimilarity::similarity, ListingSimilarity::secondSimilarity, ListingSimilarity::words)
                .flatMap(by -> all.stream().sorted(nearestFirst(by)).limit(most))
                .distinct()
                .sorted(nearestFirst(ListingSimilarity::similarity))
                .toList();
    }

    private static TextSimilarity similarity(
            Text text, QuestionEmbeddings question, WordIndex index, Map<String, Double> words) {
        return new TextSimilarity(
                question.first().similarity(text.first()),
                question.second().similarity(text.second()),
                index.score(words, text.words()));
    }

    private static Comparator<ListingSimilarity> nearestFirst(ToDoubleFunction<ListingSimilarity> similarity) {
        return Comparator.comparingDouble(similarity).reversed().thenComparing(ListingSimilarity::listing);
    }
}
