package org.localoffer.benchmark.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * A figure over questions, {@code sum / of}, with its 95% interval. A mean is the sum of the questions' values over
 * their number; a pooled share is a sum of counts over another.
 *
 * <p>The interval is that of a percentile bootstrap over questions: as many are drawn with replacement, 2,000 times,
 * and the middle 95% of the figures of these draws lie between {@code low} and {@code high}. The seed is fixed.
 *
 * @param of 0 where the figure cannot be had, because there is nothing to count
 * @param low NaN where {@code of} is 0
 * @param high NaN where {@code of} is 0
 */
public record Estimate(double sum, double of, double low, double high) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_250_101;
    private static final double OUTSIDE_EACH_END = 0.025;

    /**
     * The figure of some questions.
     *
     * @param part what a question adds to the sum
     * @param whole what it adds to that by which the sum is divided; 0 for a question that the figure is not about
     */
    public static <T> Estimate over(List<T> questions, ToDoubleFunction<T> part, ToDoubleFunction<T> whole) {
        double[] parts = questions.stream().mapToDouble(part).toArray();
        double[] wholes = questions.stream().mapToDouble(whole).toArray();
        double[] figures = draws(parts, wholes);
        return new Estimate(
                Arrays.stream(parts).sum(),
                Arrays.stream(wholes).sum(),
                quantile(figures, OUTSIDE_EACH_END),
                quantile(figures, 1 - OUTSIDE_EACH_END));
    }

    /** Figures of all draws in which there is something to count, in rising order. */
    private static double[] draws(double[] parts, double[] wholes) {
        Random random = new Random(SEED);
        double[] figures = new double[DRAWS];
        int drawn = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            double of = 0;
            for (int i = 0; i < parts.length; i++) {
                int question = random.nextInt(parts.length);
                sum += parts[question];
                of += wholes[question];
            }
            if (of > 0) {
                figures[drawn] = sum / of;
                drawn++;
            }
        }
        double[] rising = Arrays.copyOf(figures, drawn);
        Arrays.sort(rising);
        return rising;
    }

    private static double quantile(double[] rising, double share) {
        return rising.length == 0 ? Double.NaN : rising[(int) Math.round(share * (rising.length - 1))];
    }

    /** Whether there is anything to count. */
    public boolean isKnown() {
        return of > 0;
    }

    /** NaN where there is nothing to count. */
    public double value() {
        return isKnown() ? sum / of : Double.NaN;
    }

    /** Such as "0.812 (0.780-0.843)"; a dash where there is nothing to count. */
    public String told() {
        return isKnown() ? String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value(), low, high) : "-";
    }

    /** The same in percent: "81 (78-84)". */
    String toldInPercent() {
        return isKnown() ? String.format(Locale.ROOT, "%.0f (%.0f-%.0f)", 100 * value(), 100 * low, 100 * high) : "-";
    }

    /** For programs: the value, its interval and what it was made from; null where there is nothing to count. */
    public JsonNode json() {
        if (!isKnown()) {
            return NullNode.getInstance();
        }
        return JSON.createObjectNode()
                .put("value", FiveDigits.of(value()))
                .put("low", FiveDigits.of(low))
                .put("high", FiveDigits.of(high))
                .put("sum", FiveDigits.of(sum))
                .put("of", FiveDigits.of(of));
    }
}
