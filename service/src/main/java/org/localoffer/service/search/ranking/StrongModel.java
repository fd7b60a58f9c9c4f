package org.localoffer.service.search.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The learnt model that decides which listings are strong matches: a weighted mean of a logistic regression and of
 * boosted trees, calibrated. {@code ./localoffer relevance --learn} writes it; service/benchmark/README.md describes the file.
 */
public final class StrongModel {

    private static final String RESOURCE = "strong-model.json";

    private static final int VERSION = 1;

    /** Log-odds of 0 and 1 are infinite, so probabilities are kept this far from them. */
    private static final double LEAST = 1e-9;

    private final List<String> features;
    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    private final double intercept;
    private final double base;
    private final double linearShare;
    private final BoostedTrees trees;
    private final double slope;
    private final double shift;
    private final double strong;
    private final double near;

    private StrongModel(JsonNode json, List<String> features) {
        this.features = List.copyOf(features);
        requireSame(json);
        this.means = numbers(json, "means");
        this.deviations = numbers(json, "deviations");
        this.weights = numbers(json, "weights");
        this.intercept = number(json.path("intercept"));
        this.base = number(json.path("base"));
        this.linearShare = number(json.path("linear_share"));
        this.trees = BoostedTrees.read(json.path("trees"), features);
        this.slope = number(json.path("calibration").path("slope"));
        this.shift = number(json.path("calibration").path("intercept"));
        this.strong = number(json.path("thresholds").path("strong"));
        this.near = number(json.path("thresholds").path("near"));
    }

    /**
     * Loads the model of this version of the portal.
     *
     * @param features names, in the order in which their values will be given
     * @throws IllegalArgumentException if the model was learnt from other features, or is not one of this version
     */
    public static StrongModel load(List<String> features) {
        try (InputStream json = StrongModel.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(json, RESOURCE), features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StrongModel read(InputStream json, List<String> features) throws IOException {
        return new StrongModel(new JsonMapper().readTree(json), features);
    }

    private void requireSame(JsonNode json) {
        int version = json.path("version").asInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("The model has version " + version + ", not " + VERSION);
        }
        List<String> learnt = new ArrayList<>();
        json.path("features").forEach(name -> learnt.add(name.asText()));
        if (!learnt.equals(features)) {
            throw new IllegalArgumentException("The model was learnt from " + learnt + ", not from " + features);
        }
    }

    private double[] numbers(JsonNode json, String name) {
        JsonNode array = json.path(name);
        if (array.size() != features.size()) {
            throw new IllegalArgumentException(
                    "The model has " + array.size() + " " + name + " for " + features.size() + " features");
        }
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(array.path(i));
        }
        return numbers;
    }

    static double number(JsonNode json) {
        if (!json.isNumber()) {
            throw new IllegalArgumentException("The model has \"" + json + "\" where a number belongs");
        }
        return json.asDouble();
    }

    /**
     * Probability that a family would be told to ring this listing.
     *
     * @param values of the features, in the order of their names
     * @return 0 to 1; the same on every machine
     */
    public double probability(double[] values) {
        if (values.length != features.size()) {
            throw new IllegalArgumentException(values.length + " values for " + features.size() + " features");
        }
        double linear = intercept;
        for (int i = 0; i < weights.length; i++) {
            linear += weights[i] * (values[i] - means[i]) / deviations[i];
        }
        double boosted = trees.addedTo(base, values);
        double mean = linearShare * sigmoid(linear) + (1 - linearShare) * sigmoid(boosted);
        return sigmoid(slope * logOdds(mean) + shift);
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double logOdds(double probability) {
        double inside = Math.clamp(probability, LEAST, 1 - LEAST);
        return StrictMath.log(inside / (1 - inside));
    }

    /** A listing of at least this probability is a strong match. */
    public double strong() {
        return strong;
    }

    /** A listing below this probability is not shown. */
    public double near() {
        return near;
    }
}
