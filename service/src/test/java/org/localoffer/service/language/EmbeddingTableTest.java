package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EmbeddingTableTest {

    private final RandomEmbeddings embeddings = new RandomEmbeddings(1);
    private final Embedding question = embeddings.next();
    private final Embedding club = embeddings.next();
    private final Embedding school = embeddings.next();
    private final Embedding clinic = embeddings.next();

    private void assertHolds(EmbeddingTable table, String text, Embedding embedding) {
        float[] similarities = table.similarities(question);
        assertThat(similarities[table.row(text).orElseThrow()])
                .as(text)
                .isCloseTo((float) RandomEmbeddings.similarity(question, embedding), within(0.000001f));
    }

    private static EmbeddingTable table(Map<String, Embedding> embeddings) {
        return EmbeddingTable.EMPTY.with(embeddings);
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(EmbeddingTable.EMPTY.similarities(question)).isEmpty();
        assertThat(EmbeddingTable.EMPTY.row("club")).isEmpty();
    }

    @Test
    void eachTextHasTheSimilarityOfItsEmbedding() {
        EmbeddingTable table = table(Map.of("club", club, "school", school, "clinic", clinic));

        assertThat(table.similarities(question)).hasSize(3);
        assertHolds(table, "club", club);
        assertHolds(table, "school", school);
        assertHolds(table, "clinic", clinic);
    }

    @Test
    void aTextHasSimilarityOneToItself() {
        assertThat(table(Map.of("club", club)).similarities(club)[0]).isCloseTo(1, within(0.000001f));
    }

    @Test
    void rowsKeepTheirNumbersWhenOthersAreAdded() {
        EmbeddingTable before = table(Map.of("club", club, "school", school));
        EmbeddingTable after = before.with(Map.of("clinic", clinic));

        assertThat(after.row("club")).isEqualTo(before.row("club"));
        assertThat(after.row("school")).isEqualTo(before.row("school"));
        assertHolds(after, "club", club);
        assertHolds(after, "school", school);
        assertHolds(after, "clinic", clinic);
    }

    @Test
    void aTextThatIsAddedAgainKeepsItsRow() {
        EmbeddingTable table = table(Map.of("club", club)).with(Map.of("club", school));

        assertThat(table.similarities(question)).hasSize(1);
        assertHolds(table, "club", club);
    }

    @Test
    void aTableDoesNotChangeWhileItsSuccessorIsMade() {
        EmbeddingTable before = table(Map.of("club", club, "school", school));

        before.with(Map.of("clinic", clinic));

        assertThat(before.row("clinic")).isEmpty();
        assertThat(before.similarities(question)).hasSize(2);
        assertHolds(before, "club", club);
        assertHolds(before, "school", school);
    }

    @Test
    void manyChangesLeaveEachTextItsEmbedding() {
        Random random = new Random(7);
        Map<String, Embedding> expected = new LinkedHashMap<>();
        EmbeddingTable table = EmbeddingTable.EMPTY;
        for (int change = 0; change < 60; change++) {
            Map<String, Embedding> added = IntStream.range(0, random.nextInt(5))
                    .mapToObj(number -> "text " + random.nextInt(1_000_000))
                    .distinct()
                    .filter(text -> !expected.containsKey(text))
                    .collect(Collectors.toMap(text -> text, text -> embeddings.next()));
            table = table.with(added);
            expected.putAll(added);
        }

        EmbeddingTable last = table;
        assertThat(last.similarities(question)).hasSize(expected.size());
        assertThat(expected).isNotEmpty().allSatisfy((text, embedding) -> assertHolds(last, text, embedding));
    }
}
