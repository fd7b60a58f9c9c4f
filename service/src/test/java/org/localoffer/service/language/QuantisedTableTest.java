package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class QuantisedTableTest {

    /** More than a block, and not a multiple of it. */
    private static final int ROWS = 3000;

    private final RandomEmbeddings embeddings = new RandomEmbeddings(3);
    private final Embedding question = embeddings.next();
    private final Embedding club = embeddings.next();
    private final Embedding school = embeddings.next();

    private void assertHolds(QuantisedTable table, int row, Embedding embedding) {
        assertThat(table.similarities(question)[row])
                .as("row %d", row)
                .isCloseTo((float) RandomEmbeddings.similarity(question, embedding), within(0.005f));
    }

    /** As embeddings lie in truth: around what many texts are about, and none opposite to another. */
    private List<Embedding> aroundSubjects(int many) {
        Embedding all = embeddings.next();
        List<Embedding> subjects =
                Stream.generate(() -> embeddings.near(all, 1)).limit(100).toList();
        return IntStream.range(0, many)
                .mapToObj(at -> embeddings.near(subjects.get(at % subjects.size()), 0.6))
                .toList();
    }

    private static Map<Integer, Embedding> numbered(List<Embedding> embeddings) {
        return IntStream.range(0, embeddings.size()).boxed().collect(Collectors.toMap(row -> row, embeddings::get));
    }

    private static Set<Integer> nearest(int most, IntToDoubleFunction similarity) {
        double[] similarities = IntStream.range(0, ROWS).mapToDouble(similarity).toArray();
        return IntStream.range(0, ROWS)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> similarities[row])
                        .reversed())
                .limit(most)
                .collect(Collectors.toSet());
    }

    @Test
    void similaritiesDifferLittleFromThoseOfTheEmbeddings() {
        List<Embedding> rows = aroundSubjects(ROWS);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));

        for (Embedding asked : aroundSubjects(20)) {
            float[] similarities = table.similarities(asked);
            for (int row = 0; row < ROWS; row++) {
                assertThat((double) similarities[row])
                        .isCloseTo(RandomEmbeddings.similarity(asked, rows.get(row)), within(0.01));
            }
        }
    }

    @Test
    void nearlyAllOfTheNearestAreFound() {
        List<Embedding> rows = aroundSubjects(ROWS);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));
        int nearest = 200;
        int found = 0;
        List<Embedding> questions =
                rows.stream().limit(20).map(row -> embeddings.near(row, 0.5)).toList();

        for (Embedding asked : questions) {
            float[] similarities = table.similarities(asked);
            Set<Integer> exactly = nearest(nearest, row -> RandomEmbeddings.similarity(asked, rows.get(row)));
            exactly.retainAll(nearest(nearest, row -> similarities[row]));
            found += exactly.size();
        }

        assertThat((double) found / (nearest * questions.size())).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(QuantisedTable.EMPTY.similarities(question)).isEmpty();
    }

    @Test
    void rowsThatNobodyPutAreLikeNothing() {
        QuantisedTable table = QuantisedTable.EMPTY.with(Map.of(700, club));

        assertHolds(table, 700, club);
        assertThat(table.similarities(question)[0]).isZero();
        assertThat(table.similarities(question)[699]).isZero();
    }

    @Test
    void aRowCanBeReplaced() {
        QuantisedTable table =
                QuantisedTable.EMPTY.with(Map.of(0, club, 1, school)).with(Map.of(0, question));

        assertThat(table.similarities(question)[0]).isCloseTo(1, within(0.005f));
        assertHolds(table, 1, school);
    }

    @Test
    void aTableDoesNotChangeWhileItsSuccessorIsMade() {
        QuantisedTable before = QuantisedTable.EMPTY.with(Map.of(0, club, 500, school));
        float[] similarities = before.similarities(question);

        before.with(Map.of(0, school, 1, school, 500, club, 900, club));

        assertThat(before.similarities(question)).isEqualTo(similarities);
    }

    @Test
    void manyChangesLeaveEachRowItsEmbedding() {
        Map<Integer, Embedding> expected = new HashMap<>();
        QuantisedTable table = QuantisedTable.EMPTY;
        for (int change = 0; change < 30; change++) {
            int from = change * 37 % 600;
            Map<Integer, Embedding> rows = IntStream.range(from, from + 40)
                    .boxed()
                    .collect(Collectors.toMap(row -> row, row -> embeddings.next()));
            table = table.with(rows);
            expected.putAll(rows);
        }

        QuantisedTable last = table;
        assertThat(expected).allSatisfy((row, embedding) -> assertHolds(last, row, embedding));
    }
}
