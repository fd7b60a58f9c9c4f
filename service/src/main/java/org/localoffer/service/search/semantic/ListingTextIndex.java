package org.localoffer.service.search.semantic;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingTable;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.semantic.WordIndex.Counted;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/**
 * Embeddings and words of listings' texts, arranged so that a question is compared with all of them in a few
 * milliseconds. Listings are numbered in the order of their ids. An index never changes, so that searches read one
 * while its successor is made.
 */
final class ListingTextIndex {

    static final ListingTextIndex EMPTY =
            new ListingTextIndex(new TreeMap<>(), EmbeddingTable.EMPTY, EmbeddingTable.EMPTY);

    private final NavigableMap<UUID, Listing> listings;
    private final List<UUID> ids;
    private final Compared first;
    private final Compared second;
    private final WordIndex shortWords;
    private final WordIndex fullWords;

    private ListingTextIndex(NavigableMap<UUID, Listing> listings, EmbeddingTable first, EmbeddingTable second) {
        Collection<Listing> all = listings.values();
        this.listings = listings;
        this.ids = List.copyOf(listings.keySet());
        this.first = new Compared(first, all);
        this.second = new Compared(second, all);
        this.shortWords = new WordIndex(all.stream().map(Listing::shortWords).toList());
        this.fullWords = new WordIndex(all.stream().map(Listing::fullWords).toList());
    }

    /**
     * What questions are compared with: a listing's short text (name and summary) and its full text (with the
     * description; the same as the short text without one), since a question may resemble either.
     */
    record Texts(String shortText, String fullText) {

        static Texts of(Changed listing) {
            String shortText = String.join(
                    " ",
                    Stream.of(listing.name() + ".", listing.summary())
                            .flatMap(Stream::ofNullable)
                            .toList());
            String description = listing.description();
            return new Texts(shortText, description == null ? shortText : shortText + " " + description);
        }

        Stream<String> all() {
            return Stream.of(shortText, fullText);
        }
    }

    private record Listing(Texts texts, Counted shortWords, Counted fullWords) {

        static Listing of(Texts texts) {
            Counted shortWords = Counted.of(texts.shortText());
            boolean sameText = texts.fullText().equals(texts.shortText());
            return new Listing(texts, shortWords, sameText ? shortWords : Counted.of(texts.fullText()));
        }
    }

    /** Embeddings of all texts by one model, each text once, and the rows of each listing's texts. */
    private static final class Compared {

        private final EmbeddingTable embeddings;
        private final int[] shortRows;
        private final int[] fullRows;

        Compared(EmbeddingTable embeddings, Collection<Listing> listings) {
            this.embeddings = embeddings;
            this.shortRows = rows(listings, Texts::shortText);
            this.fullRows = rows(listings, Texts::fullText);
        }

        private int[] rows(Collection<Listing> listings, Function<Texts, String> text) {
            return listings.stream()
                    .mapToInt(listing ->
                            embeddings.row(text.apply(listing.texts())).orElseThrow())
                    .toArray();
        }

        Similarities similarities(Embedding question) {
            return new Similarities(this, embeddings.similarities(question));
        }
    }

    /** Similarities of a question to all texts by one model; listings by their number. */
    private static final class Similarities {

        private final Compared compared;
        private final float[] byRow;

        Similarities(Compared compared, float[] byRow) {
            this.compared = compared;
            this.byRow = byRow;
        }

        double shortText(int listing) {
            return byRow[compared.shortRows[listing]];
        }

        double fullText(int listing) {
            return byRow[compared.fullRows[listing]];
        }

        /** Of the text of each listing that is more similar. */
        double[] best() {
            return IntStream.range(0, compared.shortRows.length)
                    .mapToDouble(listing -> Math.max(shortText(listing), fullText(listing)))
                    .toArray();
        }
    }

    boolean isEmpty() {
        return listings.isEmpty();
    }

    /** Number of listings. */
    int size() {
        return listings.size();
    }

    boolean contains(UUID listing) {
        return listings.containsKey(listing);
    }

    boolean contains(UUID listing, Texts texts) {
        Listing known = listings.get(listing);
        return known != null && known.texts().equals(texts);
    }

    /**
     * The index after a change. Takes about 0.1 s for 5,000 listings, however few have changed.
     *
     * @param changed texts of listings that are new or changed
     * @param removed listings that the public may not see any more
     * @param byFirst embeddings of all changed texts by the first model
     * @param bySecond the same by the second model
     */
    ListingTextIndex with(
            Map<UUID, Texts> changed,
            Set<UUID> removed,
            Map<String, Embedding> byFirst,
            Map<String, Embedding> bySecond) {
        NavigableMap<UUID, Listing> all = new TreeMap<>(listings);
        removed.forEach(all::remove);
        changed.forEach((id, texts) -> all.put(id, Listing.of(texts)));
        Set<String> texts =
                all.values().stream().flatMap(listing -> listing.texts().all()).collect(Collectors.toSet());
        return new ListingTextIndex(
                all, first.embeddings.with(texts, byFirst), second.embeddings.with(texts, bySecond));
    }

    /**
     * The listings that are most similar by the first model, by the second, and by words; the most similar by the first
     * model come first, equally similar ones in the order of their ids.
     *
     * @param most maximum number of listings by each, at least 1
     */
    List<ListingSimilarity> nearest(QuestionEmbeddings question, int most) {
        Similarities byFirst = first.similarities(question.first());
        Similarities bySecond = second.similarities(question.second());
        double[] inShort = shortWords.scores(question.text());
        double[] inFull = fullWords.scores(question.text());
        BitSet nearest = new BitSet();
        Stream.of(byFirst.best(), bySecond.best(), inFull)
                .flatMapToInt(by -> Largest.of(by, most))
                .forEach(nearest::set);
        return nearest.stream()
                .mapToObj(listing -> new ListingSimilarity(
                        ids.get(listing),
                        new TextSimilarity(byFirst.shortText(listing), bySecond.shortText(listing), inShort[listing]),
                        new TextSimilarity(byFirst.fullText(listing), bySecond.fullText(listing), inFull[listing])))
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed())
                .toList();
    }
}
