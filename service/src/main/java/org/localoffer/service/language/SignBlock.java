package org.localoffer.service.language;

/**
 * A bit for each number of a block of embeddings: whether it is larger than that number of a centre, which is about the
 * mean of all embeddings. From these bits and two more numbers a similarity is estimated in a seventh of the memory that
 * its exact computation reads.
 *
 * <p>An embedding is the centre and a difference, which is about its signs times a factor. So three numbers add up to the
 * similarity of a question: that of the embedding to the centre, the product of the question's own difference and the
 * signs times the factor, and what the question's difference has in the direction of the centre. Without a centre the
 * signs tell little, since the embeddings of all texts point in much the same direction. See <a
 * href="https://arxiv.org/abs/2405.12497">RaBitQ</a>, which proves how far such estimates are off.
 */
final class SignBlock {

    private static final int WORDS = LanguageModel.DIMENSIONS / Long.SIZE;

    private final int rows;

    /** The first word of each row, then the second of each: a processor compares those of several rows at once. */
    private final long[] signs;

    private final float[] factors;
    private final float[] toCentre;

    private SignBlock(int rows, long[] signs, float[] factors, float[] toCentre) {
        this.rows = rows;
        this.signs = signs;
        this.factors = factors;
        this.toCentre = toCentre;
    }

    /** What is estimated for a row before it is put means nothing. */
    static SignBlock empty(int rows) {
        return new SignBlock(rows, new long[rows * WORDS], new float[rows], new float[rows]);
    }

    SignBlock copy() {
        return new SignBlock(rows, signs.clone(), factors.clone(), toCentre.clone());
    }

    /** @param vector the embedding of the row */
    void put(int row, float[] vector, float[] centre) {
        float sizes = 0;
        float squares = 0;
        float product = 0;
        long[] larger = new long[WORDS];
        for (int at = 0; at < vector.length; at++) {
            float difference = vector[at] - centre[at];
            if (difference > 0) {
                larger[at / Long.SIZE] |= 1L << at;
            }
            sizes += Math.abs(difference);
            squares += difference * difference;
            product += vector[at] * centre[at];
        }
        for (int word = 0; word < WORDS; word++) {
            signs[word * rows + row] = larger[word];
        }
        factors[row] = squares / Math.max(sizes, Float.MIN_NORMAL);
        toCentre[row] = product;
    }

    /**
     * A question's difference from the centre, rounded to whole numbers up to 7: their signs, and the three binary digits
     * of their sizes. Signs alone would lose far more than they save.
     */
    static final class Asked {

        private static final int DIGITS = 3;
        private static final int LARGEST = (1 << DIGITS) - 1;

        /** Larger numbers are rare, and become the largest; otherwise most would be rounded to 0 or 1. */
        private static final float LARGEST_DEVIATIONS = 2.8f;

        private final long[] signs = new long[WORDS];

        /** By digit, the lowest first, and word. */
        private final long[][] digits = new long[DIGITS][WORDS];

        /** By which the whole numbers have to be multiplied. */
        private final float scale;

        /** Of the sizes. */
        private int sum;

        /** The product of the difference and the centre. */
        private float alongCentre;

        Asked(Embedding question, float[] centre) {
            float[] difference = question.vector();
            float squares = 0;
            for (int at = 0; at < difference.length; at++) {
                difference[at] -= centre[at];
                squares += difference[at] * difference[at];
                alongCentre += difference[at] * centre[at];
            }
            float deviation = (float) Math.sqrt(squares / difference.length);
            scale = Math.max(LARGEST_DEVIATIONS * deviation / LARGEST, Float.MIN_NORMAL);
            for (int at = 0; at < difference.length; at++) {
                put(at, difference[at]);
            }
        }

        private void put(int at, float number) {
            int size = Math.min(Math.round(Math.abs(number) / scale), LARGEST);
            long bit = 1L << at;
            if (number > 0) {
                signs[at / Long.SIZE] |= bit;
            }
            for (int digit = 0; digit < DIGITS; digit++) {
                if ((size >> digit & 1) == 1) {
                    digits[digit][at / Long.SIZE] |= bit;
                }
            }
            sum += size;
        }
    }

    /** Writes the estimated similarity to each row, from an index of the array on. */
    void estimates(Asked question, float[] estimates, int from) {
        int[] opposed = new int[rows];
        for (int word = 0; word < WORDS; word++) {
            addOpposed(question, word, opposed);
        }
        for (int row = 0; row < rows; row++) {
            float product = question.scale * (question.sum - 2 * opposed[row]);
            estimates[from + row] = question.alongCentre + toCentre[row] + factors[row] * product;
        }
    }

    /** Adds the sizes of the question's numbers whose sign differs from the row's. */
    private void addOpposed(Asked question, int word, int[] opposed) {
        long asked = question.signs[word];
        long ones = question.digits[0][word];
        long twos = question.digits[1][word];
        long fours = question.digits[2][word];
        int start = word * rows;
        for (int row = 0; row < opposed.length; row++) {
            long differs = signs[start + row] ^ asked;
            opposed[row] += Long.bitCount(differs & ones)
                    + (Long.bitCount(differs & twos) << 1)
                    + (Long.bitCount(differs & fours) << 2);
        }
    }
}
