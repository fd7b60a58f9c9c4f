package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.QuantisedTable;
import org.localoffer.service.language.RandomEmbeddings;
import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.search.semantic.ListingTextIndex.Texts;
import org.localoffer.service.search.semantic.ListingTextIndex.Words;
import org.localoffer.service.search.semantic.WordIndex.Counted;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** The index finds what comparing a question with each listing and sorting all of them finds. */
class ListingTextIndexTest {

    private static final List<String> WORDS = List.of("swimming", "club", "autism", "school", "bus", "play", "respite");

    private final Random random = new Random(11);
    private final RandomEmbeddings embeddings = new RandomEmbeddings(11);
    private final QuestionEmbeddings question =
            new QuestionEmbeddings("a swimming club, or a play scheme", embeddings.next(), embeddings.next());

    private final Map<String, Embedding> first = new HashMap<>();
    private final Map<String, Embedding> second = new HashMap<>();
    private final Map<UUID, Texts> published = new HashMap<>();
    private ListingTextIndex index = ListingTextIndex.EMPTY;

    /** Few words, so that some listings have the same text, and some have no word of the question. */
    private String someWords(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private Texts someTexts() {
        String shortText = someWords(2);
        return new Texts(shortText, random.nextInt(4) == 0 ? shortText : shortText + " " + someWords(8));
    }

    private UUID someId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void change(Map<UUID, Texts> changed, Set<UUID> removed) {
        changed.values().stream().flatMap(Texts::all).forEach(text -> {
            first.computeIfAbsent(text, _ -> embeddings.next());
            second.computeIfAbsent(text, _ -> embeddings.next());
        });
        index = index.with(changed, removed, of(changed, first), of(changed, second));
        published.putAll(changed);
        published.keySet().removeAll(removed);
    }

    private static Map<String, Embedding> of(Map<UUID, Texts> changed, Map<String, Embedding> known) {
        return changed.values().stream()
                .flatMap(Texts::all)
                .distinct()
                .collect(Collectors.toMap(text -> text, text -> Objects.requireNonNull(known.get(text))));
    }

    private void publish(int listings) {
        change(
                Stream.generate(this::someId).limit(listings).collect(Collectors.toMap(id -> id, id -> someTexts())),
                Set.of());
    }

    private List<ListingSimilarity> sorted(int most) {
        List<UUID> ids = List.copyOf(published.keySet());
        float[] inShort = words(ids, Texts::shortText);
        float[] inFull = words(ids, Texts::fullText);
        List<ListingSimilarity> all = IntStream.range(0, ids.size())
                .mapToObj(at -> new ListingSimilarity(
                        ids.get(at),
                        similarity(texts(ids.get(at)).shortText(), inShort[at]),
                        similarity(texts(ids.get(at)).fullText(), inFull[at])))
                .toList();
        Set<ListingSimilarity> nearest = new LinkedHashSet<>();
        Stream.<ToDoubleFunction<ListingSimilarity>>of(
                        ListingSimilarity::similarity, ListingSimilarity::secondSimilarity, ListingSimilarity::words)
                .forEach(by -> all.stream().sorted(largestFirst(by)).limit(most).forEach(nearest::add));
        return nearest.stream()
                .sorted(largestFirst(ListingSimilarity::similarity))
                .toList();
    }

    private Texts texts(UUID listing) {
        return Objects.requireNonNull(published.get(listing));
    }

    private float[] words(List<UUID> ids, Function<Texts, String> text) {
        Map<Integer, Counted> counted = IntStream.range(0, ids.size())
                .boxed()
                .collect(Collectors.toMap(at -> at, at -> Counted.of(text.apply(texts(ids.get(at))))));
        return WordIndex.EMPTY.with(counted, new BitSet()).scores(question.text());
    }

    private TextSimilarity similarity(String text, double words) {
        return new TextSimilarity(
                similarity(question.first(), Objects.requireNonNull(first.get(text))),
                similarity(question.second(), Objects.requireNonNull(second.get(text))),
                words);
    }

    /** In a table of its own; that a table is exact enough is another test. */
    private static float similarity(Embedding asked, Embedding text) {
        return QuantisedTable.EMPTY.with(Map.of(0, text)).similarities(asked, new int[] {0})[0];
    }

    private static Comparator<ListingSimilarity> largestFirst(ToDoubleFunction<ListingSimilarity> by) {
        return Comparator.comparingDouble(by).reversed().thenComparing(ListingSimilarity::listing);
    }

    private void assertNearestAsSorted(int most) {
        List<ListingSimilarity> nearest = index.nearest(question, most);
        List<ListingSimilarity> expected = sorted(most);

        assertThat(nearest).extracting(ListingSimilarity::listing).containsExactlyElementsOf(ids(expected));
        for (int at = 0; at < expected.size(); at++) {
            assertSame(nearest.get(at).shortText(), expected.get(at).shortText());
            assertSame(nearest.get(at).fullText(), expected.get(at).fullText());
        }
    }

    private static List<UUID> ids(List<ListingSimilarity> listings) {
        return listings.stream().map(ListingSimilarity::listing).toList();
    }

    private static void assertSame(TextSimilarity found, TextSimilarity expected) {
        assertThat(found.first()).isCloseTo(expected.first(), within(0.000001));
        assertThat(found.second()).isCloseTo(expected.second(), within(0.000001));
        assertThat(found.words()).isCloseTo(expected.words(), within(0.000001));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 250, 1000})
    void theNearestAreThoseOfAPlainSort(int most) {
        publish(400);

        assertNearestAsSorted(most);
    }

    @ParameterizedTest
    @CsvSource({
        "Swimming. Children swim.,Children's lessons",
        "R&,R&R for carers",
        "S.E.N.D,. for all",
        "it's a 'club,'s own",
        "Stables.,Stable"
    })
    void theWordsOfBothTextsAreThoseOfEachOnItsOwn(String shortText, String description) {
        Texts texts = new Texts(shortText, shortText + " " + description);

        assertThat(texts.words()).isEqualTo(new Words(Counted.of(shortText), Counted.of(texts.fullText())));
    }

    @Test
    void aListingWithoutADescriptionHasTheSameWordsInBothTexts() {
        assertThat(new Texts("A choir", "A choir").words())
                .isEqualTo(new Words(Counted.of("A choir"), Counted.of("A choir")));
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(index.nearest(question, 10)).isEmpty();
    }

    @Test
    void changesAndRemovalsLeaveEachListingItsOwnTexts() {
        publish(100);
        for (int change = 0; change < 30; change++) {
            List<UUID> before = new ArrayList<>(published.keySet());
            Map<UUID, Texts> changed = Stream.of(before.get(0), before.get(1), someId())
                    .collect(Collectors.toMap(id -> id, id -> someTexts()));
            change(changed, Set.of(before.get(2), before.get(3)));

            assertNearestAsSorted(20);
        }
    }

    @Test
    void aSearchThatBeganBeforeAChangeReadsWhatWasThere() {
        publish(50);
        ListingTextIndex before = index;
        List<ListingSimilarity> nearest = before.nearest(question, 10);

        change(Map.of(someId(), someTexts()), Set.of(nearest.getFirst().listing()));

        assertThat(before.nearest(question, 10)).isEqualTo(nearest);
        assertThat(index.nearest(question, 10))
                .extracting(ListingSimilarity::listing)
                .doesNotContain(nearest.getFirst().listing());
    }

    @Test
    void theLastListingCanBeRemoved() {
        publish(1);
        change(Map.of(), Set.copyOf(published.keySet()));

        assertThat(index.nearest(question, 10)).isEmpty();
    }

    /** Two copies of the service learn the same changes in another order. */
    @Test
    void whatIsFoundDoesNotDependOnTheOrderOfChanges() {
        publish(300);
        Map<UUID, Texts> later =
                Stream.generate(this::someId).limit(60).collect(Collectors.toMap(id -> id, id -> someTexts()));
        Set<UUID> gone = published.keySet().stream().limit(50).collect(Collectors.toSet());
        change(Map.of(), gone);
        change(later, Set.of());

        ListingTextIndex inOneStep =
                ListingTextIndex.EMPTY.with(published, Set.of(), of(published, first), of(published, second));

        assertThat(index.nearest(question, 40)).isEqualTo(inOneStep.nearest(question, 40));
        assertThat(index.size()).isEqualTo(310);
    }

    @Test
    void aListingIsKnownByItsTexts() {
        UUID listing = someId();
        Texts texts = Texts.of(new Changed(listing, true, "Marsh Lane Yard", "Horses.", "Groom them."));
        change(Map.of(listing, texts), Set.of());

        assertThat(texts).isEqualTo(new Texts("Marsh Lane Yard. Horses.", "Marsh Lane Yard. Horses. Groom them."));
        assertThat(index.contains(listing)).isTrue();
        assertThat(index.contains(listing, texts)).isTrue();
        assertThat(index.contains(listing, Texts.of(new Changed(listing, true, "Marsh Lane Yard", null, null))))
                .isFalse();
        assertThat(index.contains(someId())).isFalse();
    }
}
