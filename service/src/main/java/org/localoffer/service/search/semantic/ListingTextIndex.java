package org.localoffer.service.search.semantic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.QuantisedTable;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.semantic.WordIndex.Counted;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/**
 * Embeddings and words of listings' texts, arranged so that a question is compared with all of them in a few
 * milliseconds. The texts are not kept. Each listing has a number, and whoever comes gets the first that is free. An
 * index never changes, so that searches read one while its successor is made.
 */
final class ListingTextIndex {

    static final ListingTextIndex EMPTY = new ListingTextIndex(
            Map.of(), new UUID[0], Compared.EMPTY, Compared.EMPTY, WordIndex.EMPTY, WordIndex.EMPTY);

    /** Stands for a listing where a number is free. */
    private static final UUID FREE = new UUID(0, 0);

    private final Map<UUID, Known> known;

    /** By number. */
    private final UUID[] ids;

    private final Compared first;
    private final Compared second;
    private final WordIndex shortWords;
    private final WordIndex fullWords;

    private ListingTextIndex(
            Map<UUID, Known> known,
            UUID[] ids,
            Compared first,
            Compared second,
            WordIndex shortWords,
            WordIndex fullWords) {
        this.known = known;
        this.ids = ids;
        this.first = first;
        this.second = second;
        this.shortWords = shortWords;
        this.fullWords = fullWords;
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

        /** By which they are recognised. */
        long hash() {
            return ByteBuffer.wrap(DigestUtils.sha256(shortText + "\n" + fullText))
                    .getLong();
        }
    }

    /** The number of a listing, and the hash of its texts. */
    private record Known(int number, long texts) {}

    /** Embeddings of both texts of each listing by one model; a listing's number is that of the row. */
    private record Compared(QuantisedTable shortTexts, QuantisedTable fullTexts) {

        static final Compared EMPTY = new Compared(QuantisedTable.EMPTY, QuantisedTable.EMPTY);

        Compared with(Map<Integer, Texts> changed, Map<String, Embedding> byText) {
            return new Compared(
                    shortTexts.with(rows(changed, byText, Texts::shortText)),
                    fullTexts.with(rows(changed, byText, Texts::fullText)));
        }

        private static Map<Integer, Embedding> rows(
                Map<Integer, Texts> changed, Map<String, Embedding> byText, Function<Texts, String> text) {
            return mapped(changed, texts -> Objects.requireNonNull(byText.get(text.apply(texts))));
        }

        Similarities similarities(Embedding question) {
            return new Similarities(shortTexts.similarities(question), fullTexts.similarities(question));
        }
    }

    /** Similarities of a question to all texts by one model, by the number of the listing. */
    private static final class Similarities {

        private final float[] shortTexts;
        private final float[] fullTexts;

        Similarities(float[] shortTexts, float[] fullTexts) {
            this.shortTexts = shortTexts;
            this.fullTexts = fullTexts;
        }

        /** Of the text of each listing that is more similar. */
        float[] best() {
            float[] best = new float[shortTexts.length];
            for (int listing = 0; listing < best.length; listing++) {
                best[listing] = Math.max(shortTexts[listing], fullTexts[listing]);
            }
            return best;
        }
    }

    private static <T, R> Map<Integer, R> mapped(Map<Integer, T> values, Function<T, R> function) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> function.apply(value.getValue())));
    }

    /** Number of listings. */
    int size() {
        return known.size();
    }

    boolean contains(UUID listing) {
        return known.containsKey(listing);
    }

    boolean contains(UUID listing, Texts texts) {
        Known its = known.get(listing);
        return its != null && its.texts() == texts.hash();
    }

    /**
     * The index after a change. Takes about 50 ms for 100,000 listings if few have changed.
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
        Numbers numbers = new Numbers(known, ids);
        removed.forEach(numbers::free);
        Map<Integer, Texts> rows = new HashMap<>();
        changed.forEach((listing, texts) -> rows.put(numbers.of(listing, texts), texts));
        return new ListingTextIndex(
                numbers.known,
                numbers.ids,
                first.with(rows, byFirst),
                second.with(rows, bySecond),
                shortWords.with(mapped(rows, texts -> Counted.of(texts.shortText())), numbers.freed),
                fullWords.with(mapped(rows, texts -> Counted.of(texts.fullText())), numbers.freed));
    }

    /** Which listing has which number, in the index that is being made. */
    private static final class Numbers {

        /** How many come at a time when none is free. */
        private static final int MORE = 256;

        private final Map<UUID, Known> known;
        private final BitSet freed = new BitSet();
        private UUID[] ids;

        /** All numbers below it have been given. */
        private int lowest;

        Numbers(Map<UUID, Known> known, UUID[] ids) {
            this.known = new HashMap<>(known);
            this.ids = ids.clone();
        }

        /** For listings that are gone, before any number is given. */
        void free(UUID listing) {
            Known gone = known.remove(listing);
            if (gone != null) {
                ids[gone.number()] = FREE;
                freed.set(gone.number());
            }
        }

        /** The number that the listing has, or now gets. */
        int of(UUID listing, Texts texts) {
            Known before = known.get(listing);
            int number = before == null ? next() : before.number();
            ids[number] = listing;
            known.put(listing, new Known(number, texts.hash()));
            return number;
        }

        private int next() {
            while (lowest < ids.length && !ids[lowest].equals(FREE)) {
                lowest++;
            }
            if (lowest == ids.length) {
                ids = Arrays.copyOf(ids, lowest + MORE);
                Arrays.fill(ids, lowest, ids.length, FREE);
            }
            return lowest;
        }
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
        float[] inShort = shortWords.scores(question.text());
        float[] inFull = fullWords.scores(question.text());
        BitSet nearest = new BitSet();
        Stream.of(byFirst.best(), bySecond.best(), inFull)
                .flatMapToInt(by -> Largest.of(by, most, this::isListing, this::byId))
                .forEach(nearest::set);
        return nearest.stream()
                .mapToObj(listing -> new ListingSimilarity(
                        ids[listing],
                        new TextSimilarity(byFirst.shortTexts[listing], bySecond.shortTexts[listing], inShort[listing]),
                        new TextSimilarity(byFirst.fullTexts[listing], bySecond.fullTexts[listing], inFull[listing])))
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed()
                        .thenComparing(ListingSimilarity::listing))
                .toList();
    }

    private boolean isListing(int number) {
        return number < ids.length && !ids[number].equals(FREE);
    }

    /** Numbers depend on what changed when, and are others in another copy of the service. */
    private int byId(int one, int other) {
        return ids[one].compareTo(ids[other]);
    }
}
