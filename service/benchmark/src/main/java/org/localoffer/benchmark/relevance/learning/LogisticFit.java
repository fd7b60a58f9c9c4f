package org.localoffer.benchmark.relevance.learning;

/**
 * Fits a logistic regression by Newton's method: the weights with the least weighted log loss plus {@code penalty / 2}
 * times the sum of their squares. The intercept is not penalised.
 */
final class LogisticFit {

    private static final int MOST_STEPS = 50;
    private static final double SMALL_STEP = 1e-9;

    /** Keeps the equations solvable where all examples have one label. */
    private static final double LEAST_CURVATURE = 1e-9;

    private final Examples examples;
    private final double penalty;
    private final int size;

    private LogisticFit(Examples examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        this.size = examples.features() + 1;
    }

    /**
     * The fitted coefficients.
     *
     * @param penalty above 0
     * @return the weights in the order of the features, then the intercept
     */
    static double[] coefficients(Examples examples, double penalty) {
        return new LogisticFit(examples, penalty).fit();
    }

    private double[] fit() {
        double[] coefficients = new double[size];
        double loss = loss(coefficients);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = newtonStep(coefficients);
            double[] next = plus(coefficients, change, 1);
            double share = 1;
            // A full step can overshoot where the loss is far from a parabola.
            while (loss(next) > loss && share > SMALL_STEP) {
                share /= 2;
                next = plus(coefficients, change, share);
            }
            if (loss - loss(next) < SMALL_STEP) {
                return coefficients;
            }
            coefficients = next;
            loss = loss(next);
        }
        return coefficients;
    }

    private double loss(double[] coefficients) {
        double loss = 0;
        for (int i = 0; i < examples.size(); i++) {
            double logOdds = logOdds(coefficients, examples.rows()[i]);
            double signed = examples.labels()[i] > 0 ? logOdds : -logOdds;
            // log(1 + e^-x), without overflow for a large negative x.
            double logLoss = Math.max(0, -signed) + StrictMath.log1p(StrictMath.exp(-Math.abs(signed)));
            loss += examples.weights()[i] * logLoss;
        }
        for (int j = 0; j < size - 1; j++) {
            loss += penalty / 2 * coefficients[j] * coefficients[j];
        }
        return loss;
    }

    private double logOdds(double[] coefficients, double[] row) {
        double sum = coefficients[size - 1];
        for (int j = 0; j < size - 1; j++) {
            sum += coefficients[j] * row[j];
        }
        return sum;
    }

    /** Solves hessian x change = -gradient. */
    private double[] newtonStep(double[] coefficients) {
        double[] downhill = new double[size];
        double[][] hessian = new double[size][size];
        for (int i = 0; i < examples.size(); i++) {
            double[] row = examples.rows()[i];
            double probability = Sigmoid.probability(logOdds(coefficients, row));
            double error = examples.weights()[i] * (examples.labels()[i] - probability);
            double curvature = examples.weights()[i] * probability * (1 - probability);
            for (int j = 0; j < size; j++) {
                double value = value(row, j);
                downhill[j] += error * value;
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += curvature * value * value(row, k);
                }
            }
        }
        for (int j = 0; j < size - 1; j++) {
            downhill[j] -= penalty * coefficients[j];
            hessian[j][j] += penalty;
        }
        hessian[size - 1][size - 1] += LEAST_CURVATURE;
        return solve(hessian, downhill);
    }

    private double value(double[] row, int j) {
        return j == size - 1 ? 1 : row[j];
    }

    /** By Cholesky's decomposition; of the symmetric matrix only the lower half is given, and is overwritten. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] solution = right.clone();
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    matrix[i][j] -= matrix[i][k] * matrix[j][k];
                }
            }
            double diagonal = Math.sqrt(matrix[j][j]);
            for (int i = j; i < n; i++) {
                matrix[i][j] /= diagonal;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    private static double[] plus(double[] from, double[] change, double share) {
        double[] sum = from.clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] += share * change[j];
        }
        return sum;
    }
}
