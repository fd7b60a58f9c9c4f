package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.QuantisedTable;
import org.localoffer.service.language.RandomEmbeddings;
import org.localoffer.service.search.semantic.ListingTextIndex.Texts;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** An index that is large enough to compare a question with some listings only. */
class LargeListingTextIndexTest {

    private static final int LISTINGS = 21_000;
    private static final int MOST = 200;

    private final RandomEmbeddings embeddings = new RandomEmbeddings(13);

    /** By text. The second model finds other listings similar than the first. */
    private final Map<String, Embedding> first = new HashMap<>();

    private final Map<String, Embedding> second = new HashMap<>();
    private final Map<UUID, Texts> published = new HashMap<>();
    private ListingTextIndex index = ListingTextIndex.EMPTY;

    @BeforeEach
    void publish() {
        List<Embedding> some = embeddings.aroundSubjects(2 * LISTINGS);
        for (int number = 0; number < LISTINGS; number++) {
            Texts texts = new Texts("club " + number, "club " + number + " with swimming");
            first.put(texts.shortText(), some.get(2 * number));
            first.put(texts.fullText(), some.get(2 * number + 1));
            second.put(texts.shortText(), some.get(LISTINGS - 1 - number));
            second.put(texts.fullText(), some.get(2 * LISTINGS - 1 - number));
            published.put(new UUID(number * 31L % 1009, number), texts);
        }
        index = index.with(published, Set.of(), first, second);
    }

    private QuestionEmbeddings questionNear(String text, String words) {
        return new QuestionEmbeddings(
                words,
                embeddings.near(Objects.requireNonNull(first.get(text)), 0.5),
                embeddings.near(Objects.requireNonNull(second.get(text)), 0.5));
    }

    private static Map<String, Float> byText(Map<String, Embedding> known, Embedding question) {
        List<String> texts = List.copyOf(known.keySet());
        QuantisedTable table = QuantisedTable.EMPTY.with(IntStream.range(0, texts.size())
                .boxed()
                .collect(Collectors.toMap(row -> row, row -> Objects.requireNonNull(known.get(texts.get(row))))));
        float[] similarities =
                table.similarities(question, IntStream.range(0, texts.size()).toArray());
        return IntStream.range(0, texts.size()).boxed().collect(Collectors.toMap(texts::get, row -> similarities[row]));
    }

    private static float of(String text, Map<String, Float> similarities) {
        return Objects.requireNonNull(similarities.get(text));
    }

    private Set<UUID> nearest(Map<String, Float> similarities) {
        Comparator<Map.Entry<UUID, Texts>> bySimilarity = Comparator.comparingDouble(listing -> Math.max(
                of(listing.getValue().shortText(), similarities),
                of(listing.getValue().fullText(), similarities)));
        return published.entrySet().stream()
                .sorted(bySimilarity.reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Collection<ListingSimilarity> listings) {
        return listings.stream().map(ListingSimilarity::listing).collect(Collectors.toSet());
    }

    private static int common(Set<UUID> some, Set<UUID> others) {
        Set<UUID> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static void assertExact(
            TextSimilarity found, String text, Map<String, Float> byFirst, Map<String, Float> bySecond) {
        assertThat(found.first()).isEqualTo(of(text, byFirst));
        assertThat(found.second()).isEqualTo(of(text, bySecond));
    }

    @Test
    void nearlyAllOfTheNearestAreFoundAndTheirSimilaritiesAreExact() {
        int found = 0;
        int questions = 5;
        for (int number = 0; number < questions; number++) {
            QuestionEmbeddings question = questionNear("club " + number, "club " + (LISTINGS - 1 - number));
            List<ListingSimilarity> nearest = index.nearest(question, MOST);
            Map<String, Float> byFirst = byText(first, question.first());
            Map<String, Float> bySecond = byText(second, question.second());

            found += common(ids(nearest), nearest(byFirst)) + common(ids(nearest), nearest(bySecond));
            assertThat(nearest)
                    .isSortedAccordingTo(Comparator.comparingDouble(ListingSimilarity::similarity)
                            .reversed()
                            .thenComparing(ListingSimilarity::listing));
            for (ListingSimilarity each : nearest) {
                Texts texts = Objects.requireNonNull(published.get(each.listing()));
                assertExact(each.shortText(), texts.shortText(), byFirst, bySecond);
                assertExact(each.fullText(), texts.fullText(), byFirst, bySecond);
            }
        }

        assertThat((double) found / (2 * MOST * questions)).isGreaterThanOrEqualTo(0.99);
    }

    /** By either model it is like any other listing. */
    @Test
    void whoeverIsNearestByWordsIsFound() {
        QuestionEmbeddings question = questionNear("club 3", "where is 20077");

        assertThat(index.nearest(question, MOST))
                .filteredOn(listing -> listing.words() > 0)
                .extracting(listing ->
                        Objects.requireNonNull(published.get(listing.listing())).shortText())
                .containsExactly("club 20077");
    }

    @Test
    void listingsThatGoAndChangeAreFoundAsTheyAre() {
        QuestionEmbeddings question = questionNear("club 3", "club");
        List<UUID> before = index.nearest(question, MOST).stream()
                .map(ListingSimilarity::listing)
                .toList();
        Set<UUID> gone = Set.copyOf(before.subList(0, 50));
        UUID changed = published.keySet().stream()
                .filter(listing -> !before.contains(listing))
                .findFirst()
                .orElseThrow();
        UUID added = new UUID(5, 5);
        Texts texts = new Texts("asked", "asked");
        Map<UUID, Texts> revised = Map.of(changed, texts, added, texts);
        index = index.with(revised, gone, Map.of("asked", question.first()), Map.of("asked", question.second()));
        first.put("asked", question.first());
        second.put("asked", question.second());
        published.keySet().removeAll(gone);
        published.putAll(revised);

        List<ListingSimilarity> after = index.nearest(question, MOST);

        assertThat(ids(after.subList(0, 2))).containsExactlyInAnyOrder(changed, added);
        assertThat(ids(after)).doesNotContainAnyElementsOf(gone);
        assertThat(common(ids(after), nearest(byText(first, question.first())))).isGreaterThanOrEqualTo(198);
    }
}
