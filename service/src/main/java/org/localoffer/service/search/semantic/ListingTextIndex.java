package org.localoffer.service.search.semantic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.QuantisedTable;
import org.localoffer.service.language.SideTask;
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
            Map.of(), new BitSet(), new UUID[0], TextTables.EMPTY, TextTables.EMPTY, WordIndex.EMPTY, WordIndex.EMPTY);

    private final Map<UUID, Known> known;

    /** The numbers of all listings; the others are free. */
    private final BitSet given;

    /** By number. What stands at a free one is not read. */
    private final UUID[] ids;

    private final TextTables first;
    private final TextTables second;
    private final WordIndex shortWords;
    private final WordIndex fullWords;

    private ListingTextIndex(
            Map<UUID, Known> known,
            BitSet given,
            UUID[] ids,
            TextTables first,
            TextTables second,
            WordIndex shortWords,
            WordIndex fullWords) {
        this.known = known;
        this.given = given;
        this.ids = ids;
        this.first = first;
        this.second = second;
        this.shortWords = shortWords;
        this.fullWords = fullWords;
    }

    /**
     * What questions are compared with: a listing's short text (name and summary) and its full text, since a question may
     * resemble either.
     *
     * @param fullText the short text, and after a space the description if there is one
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

        /** The words of both; those of the short text are not looked for twice. */
        Words words() {
            Counted ofShort = Counted.of(shortText);
            return new Words(ofShort, ofShort.and(Counted.of(fullText.substring(shortText.length()))));
        }

        /** By which they are recognised. */
        long hash() {
            return ByteBuffer.wrap(DigestUtils.sha256(shortText + "\n" + fullText))
                    .getLong();
        }
    }

    /** The words of a listing's short text and of its full text. */
    record Words(Counted ofShort, Counted ofFull) {}

    /** The number of a listing, and the hash of its texts. */
    private record Known(int number, long texts) {}

    static <T, R> Map<Integer, R> mapped(Map<Integer, T> values, Function<T, R> function) {
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
        Numbers numbers = new Numbers(known, given, ids);
        removed.forEach(numbers::free);
        Map<Integer, Texts> rows = new HashMap<>();
        changed.forEach((listing, texts) -> rows.put(numbers.of(listing, texts), texts));
        Map<Integer, Words> words = mapped(rows, Texts::words);
        return new ListingTextIndex(
                numbers.known,
                numbers.given,
                numbers.ids,
                first.with(rows, byFirst),
                second.with(rows, bySecond),
                shortWords.with(mapped(words, Words::ofShort), numbers.freed),
                fullWords.with(mapped(words, Words::ofFull), numbers.freed));
    }

    /** Which listing has which number, in the index that is being made. */
    private static final class Numbers {

        /** How many come at a time when none is free. */
        private static final int MORE = 256;

        private final Map<UUID, Known> known;
        private final BitSet given;
        private final BitSet freed = new BitSet();
        private UUID[] ids;

        /** All numbers below it have been given. */
        private int lowest;

        Numbers(Map<UUID, Known> known, BitSet given, UUID[] ids) {
            this.known = new HashMap<>(known);
            this.given = (BitSet) given.clone();
            this.ids = ids.clone();
        }

        /** For listings that are gone, before any number is given. */
        void free(UUID listing) {
            Known gone = known.remove(listing);
            if (gone != null) {
                given.clear(gone.number());
                freed.set(gone.number());
            }
        }

        /** The number that the listing has, or now gets. */
        int of(UUID listing, Texts texts) {
            Known before = known.get(listing);
            int number = before == null ? next(listing) : before.number();
            known.put(listing, new Known(number, texts.hash()));
            return number;
        }

        private int next(UUID listing) {
            lowest = given.nextClearBit(lowest);
            if (lowest == ids.length) {
                ids = Arrays.copyOf(ids, lowest + MORE);
            }
            given.set(lowest);
            ids[lowest] = listing;
            return lowest;
        }
    }

    /**
     * The listings that are most similar by the first model, by the second, and by words; the most similar by the first
     * model come first, equally similar ones in the order of their ids. Of a large index, a listing may be missing that is
     * about as similar as the last ones; what is said of the others is exact.
     *
     * @param most maximum number of listings by each, at least 1, and of a large index at most 200
     */
    List<ListingSimilarity> nearest(QuestionEmbeddings question, int most) {
        SideTask<float[]> bySecond = SideTask.begin(() -> second.best(question.second(), given));
        float[] inFull = fullWords.scores(question.text());
        float[] byFirst = first.best(question.first(), given);
        BitSet nearest = new BitSet();
        Stream.of(byFirst, bySecond.result(), inFull)
                .flatMapToInt(by -> Largest.of(
                        by, most, listing -> by[listing] > TextTables.UNLIKE && given.get(listing), this::byId))
                .forEach(nearest::set);
        return similarities(question, nearest.stream().toArray(), inFull).stream()
                .sorted(Comparator.comparingDouble(ListingSimilarity::similarity)
                        .reversed()
                        .thenComparing(ListingSimilarity::listing))
                .toList();
    }

    private List<ListingSimilarity> similarities(QuestionEmbeddings question, int[] listings, float[] inFull) {
        float[] inShort = shortWords.scores(question.text());
        List<TextSimilarity> shortTexts =
                similarities(question, listings, first.shortTexts(), second.shortTexts(), inShort);
        List<TextSimilarity> fullTexts =
                similarities(question, listings, first.fullTexts(), second.fullTexts(), inFull);
        return IntStream.range(0, listings.length)
                .mapToObj(at -> new ListingSimilarity(ids[listings[at]], shortTexts.get(at), fullTexts.get(at)))
                .toList();
    }

    private static List<TextSimilarity> similarities(
            QuestionEmbeddings question,
            int[] listings,
            QuantisedTable firstTable,
            QuantisedTable secondTable,
            float[] byWords) {
        float[] byFirst = firstTable.similarities(question.first(), listings);
        float[] bySecond = secondTable.similarities(question.second(), listings);
        return IntStream.range(0, listings.length)
                .mapToObj(at -> new TextSimilarity(byFirst[at], bySecond[at], byWords[listings[at]]))
                .toList();
    }

    /** Numbers depend on what changed when, and are others in another copy of the service. */
    private int byId(int one, int other) {
        return ids[one].compareTo(ids[other]);
    }
}
