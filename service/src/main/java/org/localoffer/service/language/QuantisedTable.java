package org.localoffer.service.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Embeddings by one model with a byte for each number, a quarter of the memory of {@link EmbeddingTable}. A similarity
 * differs by less than 0.01 from that of the embeddings themselves. A table never changes, so that searches read one
 * while its successor is made; both share the blocks in which nothing is new.
 *
 * <p>A large table also estimates similarities, so that only rows that are likely need to be compared.
 */
public final class QuantisedTable {

    public static final QuantisedTable EMPTY = new QuantisedTable(List.of(), null);

    /** Rows of a block, which is copied when one of them changes: 100 kB. */
    private static final int BLOCK = 256;

    /** Rows up to which comparing all of them takes no longer than estimating first. */
    static final int SMALL = 20_000;

    private static final DotProducts DOT_PRODUCTS = DotProducts.fastest();

    private final List<Block> blocks;

    /**
     * The mean of all rows when the table became large. It is kept, since a mean of more rows is about the same, and
     * another one would change the bits of each row.
     */
    private final float @Nullable [] centre;

    private QuantisedTable(List<Block> blocks, float @Nullable [] centre) {
        this.blocks = blocks;
        this.centre = centre;
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
        private final @Nullable SignBlock signs;

        private Block(byte[] numbers, float[] scales, @Nullable SignBlock signs) {
            this.numbers = numbers;
            this.scales = scales;
            this.signs = signs;
        }

        static Block empty(boolean hasSigns) {
            return new Block(
                    new byte[BLOCK * LanguageModel.DIMENSIONS],
                    new float[BLOCK],
                    hasSigns ? SignBlock.empty(BLOCK) : null);
        }

        Block copy() {
            return new Block(numbers.clone(), scales.clone(), signs == null ? null : signs.copy());
        }

        Block withSigns(float[] centre) {
            SignBlock added = SignBlock.empty(BLOCK);
            for (int row = 0; row < BLOCK; row++) {
                if (isPut(row)) {
                    added.put(row, vector(row), centre);
                }
            }
            return new Block(numbers, scales, added);
        }

        void put(int row, Quantised embedding, float @Nullable [] centre) {
            System.arraycopy(embedding.numbers, 0, numbers, row * LanguageModel.DIMENSIONS, LanguageModel.DIMENSIONS);
            scales[row] = embedding.scale;
            if (signs != null && centre != null) {
                signs.put(row, vector(row), centre);
            }
        }

        /** Writes similarities from an index of the array on. */
        void similarities(Quantised question, float[] similarities, int from) {
            int[] products = DOT_PRODUCTS.of(question.numbers, numbers);
            for (int row = 0; row < BLOCK; row++) {
                similarities[from + row] = products[row] * question.scale * scales[row];
            }
        }

        boolean isPut(int row) {
            return scales[row] > 0;
        }

        float[] vector(int row) {
            float[] vector = new float[LanguageModel.DIMENSIONS];
            for (int at = 0; at < vector.length; at++) {
                vector[at] = numbers[row * LanguageModel.DIMENSIONS + at] * scales[row];
            }
            return vector;
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
                copies.add(Block.empty(centre != null));
            }
            if (!own.get(block)) {
                own.set(block);
                copies.set(block, copies.get(block).copy());
            }
            copies.get(block).put(row % BLOCK, new Quantised(embedding), centre);
        });
        if (centre == null && copies.size() * BLOCK > SMALL) {
            float[] mean = mean(copies);
            copies.replaceAll(block -> block.withSigns(mean));
            return new QuantisedTable(List.copyOf(copies), mean);
        }
        return new QuantisedTable(List.copyOf(copies), centre);
    }

    private static float[] mean(List<Block> blocks) {
        double[] sums = new double[LanguageModel.DIMENSIONS];
        int rows = 0;
        for (Block block : blocks) {
            for (int row = 0; row < BLOCK; row++) {
                if (block.isPut(row)) {
                    rows++;
                    float[] vector = block.vector(row);
                    Arrays.setAll(sums, at -> sums[at] + vector[at]);
                }
            }
        }
        float[] mean = new float[sums.length];
        for (int at = 0; at < mean.length; at++) {
            mean[at] = (float) (sums[at] / rows);
        }
        return mean;
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

    /**
     * The same for some rows, in their order.
     *
     * @param question by the same model
     * @param rows in ascending order, none above the largest that was put
     */
    public float[] similarities(Embedding question, int[] rows) {
        Quantised asked = new Quantised(question);
        float[] similarities = new float[rows.length];
        for (int from = 0; from < rows.length; from += BLOCK) {
            int[] some = Arrays.copyOfRange(rows, from, Math.min(from + BLOCK, rows.length));
            int[] products = DOT_PRODUCTS.of(asked.numbers, copies(some));
            for (int at = 0; at < some.length; at++) {
                similarities[from + at] = products[at] * asked.scale * block(some[at]).scales[some[at] % BLOCK];
            }
        }
        return similarities;
    }

    private Block block(int row) {
        return blocks.get(row / BLOCK);
    }

    /**
     * The numbers of some rows, one row after the other. Copying waits for the memory of many rows at once; computing with
     * rows that lie apart would wait for few at a time.
     */
    private byte[] copies(int[] rows) {
        byte[] copies = new byte[rows.length * LanguageModel.DIMENSIONS];
        for (int at = 0; at < rows.length; at++) {
            System.arraycopy(
                    block(rows[at]).numbers,
                    rows[at] % BLOCK * LanguageModel.DIMENSIONS,
                    copies,
                    at * LanguageModel.DIMENSIONS,
                    LanguageModel.DIMENSIONS);
        }
        return copies;
    }

    /** Whether there are so many rows that estimating first takes less time than comparing all of them. */
    public boolean isLarge() {
        return centre != null;
    }

    /**
     * About the {@link #similarities}, from one bit for each number, of each row by its number: mostly within 0.04. Those
     * of rows that nobody has put mean nothing, and there may be more of them than numbers up to the largest.
     *
     * @param question by the same model
     * @throws IllegalStateException if the table is not large
     */
    public float[] estimates(Embedding question) {
        if (centre == null) {
            throw new IllegalStateException("A small table has no estimates");
        }
        SignBlock.Asked asked = new SignBlock.Asked(question, centre);
        float[] estimates = new float[blocks.size() * BLOCK];
        for (int block = 0; block < blocks.size(); block++) {
            Objects.requireNonNull(blocks.get(block).signs).estimates(asked, estimates, block * BLOCK);
        }
        return estimates;
    }
}
