package org.localoffer.service.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Embeddings of texts by one model. They are rows of a single array, which a processor reads faster than objects that
 * lie apart: thousands are compared per search. A table never changes, so that searches read one while its successor is
 * made.
 */
public final class EmbeddingTable {

    public static final EmbeddingTable EMPTY = new EmbeddingTable(Map.of(), new float[0]);

    private static final DotProducts DOT_PRODUCTS = DotProducts.fastest();

    private final Map<String, Integer> rows;
    private final float[] vectors;

    /** @param rows number of each text's row, from 0 */
    private EmbeddingTable(Map<String, Integer> rows, float[] vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /**
     * A table that holds these embeddings, too. All rows of this table keep their numbers.
     *
     * @param added embeddings by text; ignored for texts that this table holds
     */
    public EmbeddingTable with(Map<String, Embedding> added) {
        List<Map.Entry<String, Embedding>> more = added.entrySet().stream()
                .filter(text -> !rows.containsKey(text.getKey()))
                .toList();
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Integer> numbers = new HashMap<>(rows);
        float[] copies = Arrays.copyOf(vectors, start(rows.size() + more.size()));
        for (Map.Entry<String, Embedding> text : more) {
            System.arraycopy(text.getValue().vector(), 0, copies, start(numbers.size()), LanguageModel.DIMENSIONS);
            numbers.put(text.getKey(), numbers.size());
        }
        return new EmbeddingTable(numbers, copies);
    }

    /** Index of a row's first number. */
    private static int start(int row) {
        return row * LanguageModel.DIMENSIONS;
    }

    /** The number of a text's row, from 0; empty if the table does not hold it. */
    public OptionalInt row(String text) {
        Integer row = rows.get(text);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * The cosine similarity of a question to each row, in their order: 1 for equal embeddings. Unrelated texts have
     * about 0.6 by {@link LanguageModel#BGE}.
     *
     * @param question by the same model
     */
    public float[] similarities(Embedding question) {
        return DOT_PRODUCTS.of(question.vector(), vectors);
    }
}
