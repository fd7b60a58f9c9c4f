package org.localoffer.service.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

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

    /** @param rows number of each text's row, from 0, in ascending order */
    private EmbeddingTable(Map<String, Integer> rows, float[] vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /** A table that holds these embeddings, too. All rows of this table keep their numbers. */
    public EmbeddingTable with(Map<String, Embedding> added) {
        return added.isEmpty() ? this : with(rows.keySet(), added);
    }

    /**
     * A table that holds some texts of this one, in the same order, and further texts after them.
     *
     * @param kept those that this table does not hold are ignored
     * @param added embeddings by text; ignored for texts that are kept
     */
    public EmbeddingTable with(Set<String> kept, Map<String, Embedding> added) {
        List<Map.Entry<String, Integer>> old = rows.entrySet().stream()
                .filter(row -> kept.contains(row.getKey()))
                .toList();
        List<Map.Entry<String, Embedding>> more = added.entrySet().stream()
                .filter(text -> !kept.contains(text.getKey()) || !rows.containsKey(text.getKey()))
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        float[] copies = new float[start(old.size() + more.size())];
        for (Map.Entry<String, Integer> row : old) {
            System.arraycopy(vectors, start(row.getValue()), copies, start(numbers.size()), LanguageModel.DIMENSIONS);
            numbers.put(row.getKey(), numbers.size());
        }
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
