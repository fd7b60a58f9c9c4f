package org.localoffer.benchmark.relevance.learning;

/** Probabilities and their log-odds. StrictMath gives the same digits on every machine. */
final class Sigmoid {

    /** Log-odds of 0 and 1 are infinite; those of the nearest probabilities that are told apart are not. */
    private static final double LEAST = 1e-9;

    private Sigmoid() {}

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double logOdds(double probability) {
        double inside = Math.clamp(probability, LEAST, 1 - LEAST);
        return StrictMath.log(inside / (1 - inside));
    }
}
