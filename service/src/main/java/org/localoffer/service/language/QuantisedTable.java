package org.localoffer.service.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Embeddings by one model with a byte for each number, a quarter of the memory of {@link EmbeddingTable}. A similarity
 * differs by less than 0.01 from that of the embeddings themselves. A table never changes, so that searches read one
 * while its successor is made; both share the blocks in which nothing is new.
 */
public final class QuantisedTable {

    public static final QuantisedTable EMPTY = new QuantisedTable(List.of());

    /** Rows of a block, which is copied when one of them changes: 100 kB. */
    private static final int BLOCK = 256;

    private static final DotProducts DOT_PRODUCTS = DotProducts.fastest();

    private final List<Block> blocks;

    private QuantisedTable(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * An embedding whose largest number became 127 or -127, and the others are rounded to whole numbers.
     *
     * <p>One scale for all embeddings would waste most of a byte: their numbers are seldom larger than 0.2.
     */
    private static final class Quantised {

        private static final int LARGEST = 127;

        private final byte[] numbers = new byte[LanguageModel.DIMENSIONS];

        /** By which each number has to be multiplied. */
        private final float scale;

        Quantised(Embedding embedding) {
            float[] vector = embedding.vector();
            float largest = Float.MIN_NORMAL;
            for (float number : vector) {
                largest = Math.max(largest, Math.abs(number));
            }
            for (int at = 0; at < vector.length; at++) {
                numbers[at] = (byte) Math.round(vector[at] / largest * LARGEST);
            }
            scale = largest / LARGEST;
        }
    }

    /** Rows one after the other; those that nobody has put yet are 0. */
    private static final class Block {

        private final byte[] numbers;
        private final float[] scales;

        private Block(byte[] numbers, float[] scales) {
            this.numbers = numbers;
            this.scales = scales;
        }

        static Block empty() {
            return new Block(new byte[BLOCK * LanguageModel.DIMENSIONS], new float[BLOCK]);
        }

        Block copy() {
            return new Block(numbers.clone(), scales.clone());
        }

        void put(int row, Quantised embedding) {
            System.arraycopy(embedding.numbers, 0, numbers, row * LanguageModel.DIMENSIONS, LanguageModel.DIMENSIONS);
            scales[row] = embedding.scale;
        }

        /** Writes similarities from an index of the array on. */
        void similarities(Quantised question, float[] similarities, int from) {
            int[] products = DOT_PRODUCTS.of(question.numbers, numbers);
            for (int row = 0; row < BLOCK; row++) {
                similarities[from + row] = products[row] * question.scale * scales[row];
            }
        }
    }

    /**
     * A table that has these embeddings in their rows, and those of this table in all others.
     *
     * @param rows by the number of the row, from 0; memory is taken for all up to the largest
     */
    public QuantisedTable with(Map<Integer, Embedding> rows) {
        List<Block> copies = new ArrayList<>(blocks);
        BitSet own = new BitSet();
        rows.forEach((row, embedding) -> {
            int block = row / BLOCK;
            while (copies.size() <= block) {
                own.set(copies.size());
                copies.add(Block.empty());
            }
            if (!own.get(block)) {
                own.set(block);
                copies.set(block, copies.get(block).copy());
            }
            copies.get(block).put(row % BLOCK, new Quantised(embedding));
        });
        return new QuantisedTable(List.copyOf(copies));
    }

    /**
     * The cosine similarity of a question to each row, by its number: about 1 for equal embeddings, 0 for rows that
     * nobody has put. There may be more numbers than rows were put.
     *
     * @param question by the same model
     */
    public float[] similarities(Embedding question) {
        Quantised asked = new Quantised(question);
        float[] similarities = new float[blocks.size() * BLOCK];
        for (int block = 0; block < blocks.size(); block++) {
            blocks.get(block).similarities(asked, similarities, block * BLOCK);
        }
        return similarities;
    }
}
