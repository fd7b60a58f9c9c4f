package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class QuantisedTableTest {

    /** More than a block, and not a multiple of it. */
    private static final int ROWS = 3000;

    private final RandomEmbeddings embeddings = new RandomEmbeddings(3);
    private final Embedding question = embeddings.next();
    private final Embedding club = embeddings.next();
    private final Embedding school = embeddings.next();

    private void assertHolds(QuantisedTable table, int row, Embedding embedding) {
        assertThat(table.similarities(question, new int[] {row})[0])
                .as("row %d", row)
                .isCloseTo((float) RandomEmbeddings.similarity(question, embedding), within(0.005f));
    }

    private static float[] similarities(QuantisedTable table, Embedding asked, int rows) {
        return table.similarities(asked, IntStream.range(0, rows).toArray());
    }

    private static Map<Integer, Embedding> numbered(List<Embedding> embeddings) {
        return numbered(embeddings, 0);
    }

    private static Map<Integer, Embedding> numbered(List<Embedding> embeddings, int first) {
        return IntStream.range(0, embeddings.size())
                .boxed()
                .collect(Collectors.toMap(row -> first + row, embeddings::get));
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
        List<Embedding> rows = embeddings.aroundSubjects(ROWS);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));

        for (Embedding asked : embeddings.aroundSubjects(20)) {
            float[] similarities = similarities(table, asked, ROWS);
            for (int row = 0; row < ROWS; row++) {
                assertThat((double) similarities[row])
                        .isCloseTo(RandomEmbeddings.similarity(asked, rows.get(row)), within(0.01));
            }
        }
    }

    @Test
    void nearlyAllOfTheNearestAreFound() {
        List<Embedding> rows = embeddings.aroundSubjects(ROWS);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));
        int nearest = 200;
        int found = 0;
        List<Embedding> questions =
                rows.stream().limit(20).map(row -> embeddings.near(row, 0.5)).toList();

        for (Embedding asked : questions) {
            float[] similarities = similarities(table, asked, ROWS);
            Set<Integer> exactly = nearest(nearest, row -> RandomEmbeddings.similarity(asked, rows.get(row)));
            exactly.retainAll(nearest(nearest, row -> similarities[row]));
            found += exactly.size();
        }

        assertThat((double) found / (nearest * questions.size())).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(QuantisedTable.EMPTY.similarities(question, new int[0])).isEmpty();
    }

    @Test
    void rowsThatNobodyPutAreLikeNothing() {
        QuantisedTable table = QuantisedTable.EMPTY.with(Map.of(700, club));

        assertHolds(table, 700, club);
        assertThat(table.similarities(question, new int[] {0, 699})).containsExactly(0, 0);
    }

    @Test
    void aRowCanBeReplaced() {
        QuantisedTable table =
                QuantisedTable.EMPTY.with(Map.of(0, club, 1, school)).with(Map.of(0, question));

        assertThat(table.similarities(question, new int[] {0})[0]).isCloseTo(1, within(0.005f));
        assertHolds(table, 1, school);
    }

    @Test
    void aTableDoesNotChangeWhileItsSuccessorIsMade() {
        QuantisedTable before = QuantisedTable.EMPTY.with(Map.of(0, club, 500, school));
        float[] similarities = similarities(before, question, 501);

        before.with(Map.of(0, school, 1, school, 500, club, 900, club));

        assertThat(similarities(before, question, 501)).isEqualTo(similarities);
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

    @Test
    void rowsAreComparedInAnyBlocks() {
        List<Embedding> rows = embeddings.aroundSubjects(ROWS);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));
        float[] all = similarities(table, question, ROWS);
        int[] some = {0, 3, 255, 256, 1023, 1024, ROWS - 1};

        assertThat(table.similarities(question, some))
                .containsExactly(all[0], all[3], all[255], all[256], all[1023], all[1024], all[ROWS - 1]);
    }

    @Test
    void allRowsTogetherAreComparedAsEachIs() {
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(embeddings.aroundSubjects(ROWS)));

        assertThat(table.similarities(question))
                .hasSizeGreaterThanOrEqualTo(ROWS)
                .startsWith(similarities(table, question, ROWS));
    }

    @Test
    void aSmallTableIsNotEstimated() {
        QuantisedTable table = QuantisedTable.EMPTY.with(Map.of(700, club));

        assertThat(table.isLarge()).isFalse();
        assertThatThrownBy(() -> table.estimates(question)).isInstanceOf(IllegalStateException.class);
    }

    /** The same embedding in several rows: from before the table was large, replaced, and added. */
    @Test
    void estimatesChangeWithTheirRows() {
        QuantisedTable before = QuantisedTable.EMPTY
                .with(Map.of(0, club, 1, school))
                .with(numbered(embeddings.aroundSubjects(QuantisedTable.SMALL + 300), 2));
        QuantisedTable after = before.with(Map.of(1, club, 300, club, 30_000, club, 30_001, school));

        float[] old = before.estimates(question);
        float[] estimates = after.estimates(question);
        assertThat(before.isLarge()).isTrue();
        assertThat(old[1]).isNotEqualTo(old[0]);
        assertThat(List.of(estimates[0], estimates[1], estimates[300], estimates[30_000]))
                .containsOnly(old[0]);
        assertThat(estimates[30_001]).isEqualTo(old[1]);
        assertThat(estimates[299]).isEqualTo(old[299]);
        assertThat(estimates[301]).isEqualTo(old[301]);
        assertThat(before.estimates(question)).isEqualTo(old);
    }

    @Test
    void estimatesDifferLittleFromSimilarities() {
        int many = QuantisedTable.SMALL + 300;
        List<Embedding> rows = embeddings.aroundSubjects(many);
        QuantisedTable table = QuantisedTable.EMPTY.with(numbered(rows));

        for (Embedding near : rows.subList(0, 5)) {
            Embedding asked = embeddings.near(near, 0.5);
            float[] similarities = similarities(table, asked, many);
            float[] estimates = table.estimates(asked);
            double squares = IntStream.range(0, many)
                    .mapToDouble(row -> Math.pow(estimates[row] - similarities[row], 2))
                    .sum();

            assertThat(Math.sqrt(squares / many)).isLessThan(0.03);
        }
    }
}
