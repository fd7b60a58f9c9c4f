package org.localoffer.service.search.scoring;

/** One value of each feature. Scoring 200 candidates makes some 16,000 of them for a question, so none is an object. */
@SuppressWarnings("EnumOrdinal") // places in the array, which nothing keeps or sends
public final class FeatureValues {

    private final double[] values;

    /** All are 0. */
    FeatureValues() {
        this(new double[Feature.values().length]);
    }

    private FeatureValues(double[] values) {
        this.values = values;
    }

    FeatureValues copy() {
        return new FeatureValues(values.clone());
    }

    void put(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    public double get(Feature feature) {
        return values[feature.ordinal()];
    }

    /** All values, in the order of the features. */
    public double[] all() {
        return values.clone();
    }
}
