package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SignBlockTest {

    private static final int ROWS = 256;

    private final RandomEmbeddings embeddings = new RandomEmbeddings(7);
    private final List<Embedding> rows = embeddings.aroundSubjects(ROWS);
    private final Embedding asked = embeddings.near(rows.getFirst(), 0.5);
    private final float[] centre = embeddings.near(rows.getLast(), 1).vector();
    private final SignBlock block = SignBlock.empty(ROWS);

    SignBlockTest() {
        IntStream.range(0, ROWS).forEach(row -> block.put(row, rows.get(row).vector(), centre));
    }

    private float[] estimates(Embedding question) {
        float[] estimates = new float[ROWS];
        block.estimates(new SignBlock.Asked(question, centre), estimates, 0);
        return estimates;
    }

    /** The estimate by plain arithmetic, with the question as it is rounded. */
    private double byHand(float[] question, float[] row) {
        double squares = IntStream.range(0, row.length)
                .mapToDouble(at -> Math.pow(question[at] - centre[at], 2))
                .sum();
        double scale = 2.8 * Math.sqrt(squares / row.length) / 7;
        double signs = 0;
        double sizes = 0;
        double product = 0;
        double toCentre = 0;
        for (int at = 0; at < row.length; at++) {
            double difference = row[at] - centre[at];
            long rounded = Math.clamp(Math.round((question[at] - centre[at]) / scale), -7, 7);
            product += Math.signum(difference) * rounded * scale;
            signs += Math.abs(difference);
            sizes += difference * difference;
            toCentre += (row[at] + question[at] - centre[at]) * centre[at];
        }
        return toCentre + product * sizes / signs;
    }

    @Test
    void anEstimateIsThatOfPlainArithmetic() {
        float[] estimates = estimates(asked);

        for (int row = 0; row < ROWS; row++) {
            assertThat((double) estimates[row])
                    .as("row %d", row)
                    .isCloseTo(byHand(asked.vector(), rows.get(row).vector()), within(0.002));
        }
    }

    /** A loop that counts bits is compiled to other instructions on each processor. */
    @Test
    void anEstimateIsTheSameOnceItIsCompiled() {
        float[] first = estimates(asked);

        for (int time = 0; time < 10_000; time++) {
            assertThat(estimates(asked)).isEqualTo(first);
        }
    }

    @Test
    void aQuestionThatIsTheCentreIsComparedWithItAlone() {
        Embedding question = new Embedding(centre);

        assertThat(estimates(question)[0])
                .isCloseTo((float) RandomEmbeddings.similarity(question, rows.getFirst()), within(0.0001f));
    }

    @Test
    void aCopyDoesNotChangeWithItsOriginal() {
        SignBlock copy = block.copy();
        float[] before = estimates(asked);

        copy.put(0, rows.getLast().vector(), centre);

        assertThat(estimates(asked)).isEqualTo(before);
    }
}
